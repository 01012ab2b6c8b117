// Calls the API as the contract types it, over any transport, and holds every answer against its schema.
import { api as contract, type Api } from '../../shared/contract/api.ts'
import type { Answer, Client, Endpoint } from '../../shared/contract/endpoint.ts'
import { type Code, commonCodes, type Fault, faults } from '../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../shared/result.ts'

export type ApiClient = { readonly [Area in keyof Api]: Client<Api[Area]> }
export type AnyEndpoint = Endpoint<string, unknown, unknown, unknown, unknown, Code>

/** Carries a request to a core: a function call, or HTTP. */
export type Send = (path: string, init: RequestInit) => Promise<Response>

type AnyCall = (params: Readonly<Record<string, string>>, input: unknown, body?: Blob) => Promise<Answer<unknown, Code>>

/** The client of one window; `token` is asked for at each call. */
export function apiClient(send: Send, token: () => string | null): ApiClient {
  const client: Record<string, unknown> = {}
  for (const { area, name, endpoint } of endpoints()) {
    const calls = (client[area] ??= {}) as Record<string, AnyCall>
    calls[name] = async (params, input, body) =>
      await answered(endpoint, await send(...requestOf(endpoint, { params, input, body, token: token() })))
  }
  return client as ApiClient
}

/** Every endpoint of the contract. */
export function endpoints(): { readonly area: string; readonly name: string; readonly endpoint: AnyEndpoint }[] {
  return Object.entries(contract).flatMap(([area, inside]) =>
    Object.entries<AnyEndpoint>(inside).map(([name, endpoint]) => ({ area, name, endpoint })),
  )
}

export interface Call {
  readonly params?: Readonly<Record<string, string>>
  readonly input?: unknown
  readonly body?: Blob | undefined
  readonly token?: string | null
}

export function requestOf(
  endpoint: AnyEndpoint,
  { params = {}, input = {}, body, token = null }: Call,
): [string, RequestInit] {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
  const isJson = (endpoint.method === 'POST' || endpoint.method === 'PUT') && endpoint.transfer !== 'upload'
  if (isJson)
    return [
      path,
      {
        method: endpoint.method,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      },
    ]
  const query = new URLSearchParams(
    Object.entries(Object(input)).map(([key, value]) => [key, String(value)]),
  ).toString()
  const sent = endpoint.transfer === 'upload' ? { body: body ?? new Blob() } : {}
  return [query === '' ? path : `${path}?${query}`, { method: endpoint.method, headers, ...sent }]
}

async function answered(endpoint: AnyEndpoint, response: Response): Promise<Answer<unknown, Code>> {
  if (response.ok && endpoint.transfer === 'download') return ok(new Uint8Array(await response.arrayBuffer()))
  const body: unknown = await response.json()
  if (!response.ok) return fail(faultOf(endpoint, response.status, body))
  const checked = endpoint.output.safeParse(body)
  if (!checked.success)
    throw new Error(`${endpoint.method} ${endpoint.path} broke its contract: ${JSON.stringify(checked.error.issues)}`)
  return ok(checked.data)
}

const everywhere: readonly Code[] = [...commonCodes, 'too_large']

function faultOf(endpoint: AnyEndpoint, status: number, body: unknown): Fault<Code> {
  const { code, message, data }: { code: Code; message: string; data: unknown } = Object(Object(body).error)
  const isNamed = endpoint.errors.includes(code) || everywhere.includes(code)
  if (!isNamed || faults[code].status !== status || message === '') {
    throw new Error(
      `${endpoint.method} ${endpoint.path} answered ${status} with an unnamed fault: ${JSON.stringify(body)}`,
    )
  }
  faults[code].data.parse(data)
  return { code, message, data } as Fault<Code>
}

/** The value, or a failed test that shows the fault. */
export function value<V, E>(answer: Result<V, E>): V {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`)
  return answer.value
}

/** The fault, or a failed test. */
export function refusal<V, E>(answer: Result<V, E>): E {
  if (answer.ok) throw new Error(`was answered: ${JSON.stringify(answer.value)}`)
  return answer.error
}
