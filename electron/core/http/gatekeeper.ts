// Who may knock at all: asked before any handler runs.
import type { Fault } from '../../../shared/contract/faults.ts'
import type { Result } from '../../../shared/result.ts'
import type { HostEnv } from '../host-env.ts'
import type { Caller } from './caller.ts'

export interface Knock {
  /** The bearer token, where one was sent. */
  readonly token: string | null
  readonly env: HostEnv
  /** `area.name` of the endpoint. */
  readonly route: string
  /** Sent by the page on its own, without a person at the keyboard: it does not keep the session awake. */
  readonly background: boolean
}

export interface Gatekeeper {
  /** The caller of a session, or why there is none. */
  admit(knock: Knock): Promise<Result<Caller, Fault<'unauthenticated' | 'locked' | 'forbidden'>>>
  /** A host that this data may not be shown on; null where it may. */
  refusesHost(env: HostEnv): Fault<'forbidden'> | null
}

/** The caller of an open endpoint. */
export function nobody(env: HostEnv): Caller {
  return { env, personId: '', name: '', userName: '', sessionId: null, posts: [] }
}

export function bearerToken(request: Request): string | null {
  return /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? null
}
