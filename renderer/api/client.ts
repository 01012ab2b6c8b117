// The API as typed functions, made from the contract: `api.cases.get({ caseId }, {})` answers a value or a named fault.
import { api as contract, type Api } from '../../shared/contract/api.ts'
import type { Answer, Client } from '../../shared/contract/endpoint.ts'
import type { Code } from '../../shared/contract/faults.ts'
import { ok } from '../../shared/result.ts'
import type { AnyEndpoint } from './endpoint.ts'
import { offline } from './faults.ts'
import { send } from './send.ts'

export type ApiClient = { readonly [Area in keyof Api]: Client<Api[Area]> }

type AnyCall = (params: Readonly<Record<string, string>>, input: unknown, body?: Blob) => Promise<Answer<unknown, Code>>

/** Every endpoint of the contract; none throws, and a server that does not answer is a fault as well. */
export const api: ApiClient = clientOf(contract)

function clientOf(areas: Readonly<Record<string, Readonly<Record<string, AnyEndpoint>>>>): ApiClient {
  const client: Record<string, unknown> = {}
  for (const [area, endpoints] of Object.entries(areas)) {
    const calls: Record<string, AnyCall> = {}
    for (const [name, endpoint] of Object.entries(endpoints)) calls[name] = callOf(endpoint)
    client[area] = calls
  }
  return client as ApiClient
}

function callOf(endpoint: AnyEndpoint): AnyCall {
  return async (params, input, body) => {
    const sent = await send(endpoint, { params, input, body })
    if (!sent.ok) return sent
    if (endpoint.transfer === 'download') return ok(await sent.value.blob())
    try {
      const value: unknown = await sent.value.json()
      return ok(value)
    } catch {
      return { ok: false, error: offline() }
    }
  }
}
