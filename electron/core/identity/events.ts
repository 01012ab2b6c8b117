// The events of the account stream: what happened to an account, without any secret. Stream id is the account's.
import type { JsonObject } from '../../../shared/json.ts'
import type { HostEnv } from '../host-env.ts'
import type { NewEvent } from '../log/event.ts'

/** Stream id for attempts with a name that no account has; the name itself is not kept, it may be a password. */
export const unknownAccount = 'unknown'

export function accountCreated(login: string, personId: string): NewEvent {
  return { type: 'account_created', v: 1, body: { login, personId } }
}

export function accountReset(): NewEvent {
  return { type: 'account_reset', v: 1, body: {} }
}

export function accountSwitched(active: boolean): NewEvent {
  return { type: 'account_switched', v: 1, body: { active } }
}

export function passwordChanged(): NewEvent {
  return { type: 'password_changed', v: 1, body: {} }
}

export function loginSucceeded(env: HostEnv): NewEvent {
  return { type: 'login_succeeded', v: 1, body: { transport: env.transport } }
}

type PasswordPlace = 'login' | 'unlock' | 'proof' | 'change'

/** `at` says where: at the login, the lock, a proof or a change of password. The pause that follows is in seconds. */
export function passwordRefused(env: HostEnv, at: PasswordPlace, pauseSeconds: number): NewEvent {
  return { type: 'password_refused', v: 1, body: { ...from(env), at, pauseSeconds } }
}

/** Somebody tried while a brake held; the password was not looked at. */
export function loginBraked(env: HostEnv, at: PasswordPlace, waitSeconds: number): NewEvent {
  return { type: 'login_braked', v: 1, body: { ...from(env), at, waitSeconds } }
}

function from({ transport, remote, device }: HostEnv): JsonObject {
  return { transport, remote: remote ?? null, device: device ?? null }
}

/** Ended by the owner or by an administrator, from a list. */
export function sessionsEnded(sessionIds: readonly string[]): NewEvent {
  return { type: 'sessions_ended', v: 1, body: { sessionIds: [...sessionIds] } }
}

/** A signed-in person asked for what no post of theirs allows. */
export function accessDenied(env: HostEnv, route: string): NewEvent {
  return { type: 'access_denied', v: 1, body: { transport: env.transport, route } }
}
