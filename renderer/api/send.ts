// One request to the API: path, query, body and token in; a response or a fault out. It never throws.
import type { AnyEndpoint } from './endpoint.ts'
import { offline, readFault } from './faults.ts'
import { isAway } from './presence.ts'
import { isRepeatable, settle } from './settle.ts'
import { currentToken, endSession, lockSession } from './token.ts'
import type { Code, Fault } from '../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../shared/result.ts'

export interface Sent {
  readonly params: Readonly<Record<string, string>>
  readonly input: unknown
  readonly body?: Blob | undefined
  readonly signal?: AbortSignal | undefined
}

/** The response of a success, or the fault. What counts once is sent again while nobody answers. */
export async function send(endpoint: AnyEndpoint, sent: Sent): Promise<Result<Response, Fault<Code>>> {
  if (!isRepeatable(endpoint, sent.input)) return await sendOnce(endpoint, sent)
  return await settle(() => sendOnce(endpoint, sent), { told: endpoint.method !== 'GET' })
}

/** 401 and 423 are told to the session besides. */
async function sendOnce(
  endpoint: AnyEndpoint,
  { params, input, body, signal }: Sent,
): Promise<Result<Response, Fault<Code>>> {
  const queried = endpoint.method === 'GET' || endpoint.transfer === 'upload'
  const address = pathOf(endpoint.path, params) + (queried ? queryOf(input) : '')
  const token = currentToken()
  const headers: Record<string, string> = {}
  if (token !== null) headers['authorization'] = `Bearer ${token}`
  if (isAway()) headers['x-background'] = 'yes'
  if (!queried) headers['content-type'] = 'application/json'
  if (endpoint.transfer === 'upload') headers['content-type'] = 'application/octet-stream'
  try {
    const response = await fetch(address, {
      method: endpoint.method,
      headers,
      cache: 'no-store',
      keepalive: isLeaving(endpoint, input),
      ...(endpoint.transfer === 'upload'
        ? { body: body ?? null }
        : queried
          ? {}
          : { body: JSON.stringify(input ?? {}) }),
      ...(signal === undefined ? {} : { signal }),
    })
    if (response.ok) return ok(response)
    const fault = await readFault(response)
    if (fault.code === 'unauthenticated' && !endpoint.open && token === currentToken()) endSession()
    if (fault.code === 'locked') lockSession()
    return fail(fault)
  } catch {
    return fail(offline())
  }
}

/** What is saved while the window closes outlives it; the browser allows 64 KiB. */
function isLeaving(endpoint: AnyEndpoint, input: unknown): boolean {
  if (endpoint.method !== 'PUT' || endpoint.transfer !== 'json') return false
  return typeof document !== 'undefined' && document.hidden && JSON.stringify(input).length < 30_000
}

/** `/api/cases/{caseId}` with its params in place, each encoded. */
function pathOf(path: string, params: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}

/** `?text=a&limit=50`; what is undefined or null is left out. */
function queryOf(input: unknown): string {
  if (typeof input !== 'object' || input === null) return ''
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) {
    if (value !== undefined && value !== null) query.set(name, String(value))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
