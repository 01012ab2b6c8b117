// Logging in and out.
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import type { HostEnv } from '../host-env.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { checkPassword, type PasswordFault } from './check-password.ts'
import { loginSucceeded } from './events.ts'
import type { Identity } from './identity.ts'
import { personalMeta } from './meta.ts'
import {
  type Account,
  saveAccount,
  saveSession,
  selectAccountById,
  selectSessionById,
  selectSessionsOf,
} from './queries.ts'
import type { GivenToken } from './sessions.ts'

/** A one-time code that was used once stays good for this long, to choose a password with. */
const usedCodeMillis = 3_600_000

export interface Login {
  readonly login: string
  readonly password: string
  readonly env: HostEnv
}

export async function logIn(
  services: Services,
  identity: Identity,
  { login, password, env }: Login,
): Promise<Result<GivenToken, PasswordFault>> {
  const checked = await checkPassword(services, identity, { login, password, env, at: 'login' })
  if (!checked.ok) return checked
  const stored = checked.value.password
  const isStale = stored !== null && identity.passwords.isWeak(stored)
  const fresh = isStale ? { password: await identity.passwords.hash(password) } : {}
  const now = services.clock.now()
  return await services.store.write(async (tx) => {
    const account = await selectAccountById(tx, checked.value.id)
    if (account === undefined || account.disabled_at !== null) return fail(fault('wrong_password', { waitSeconds: 0 }))
    await saveAccount(tx, { ...account, ...fresh, ...shortened(account, now) })
    await recordAny({ tx, services, meta: personalMeta(now, account.person_id) }, 'account', account.id, [
      loginSucceeded(env),
    ])
    return ok(await identity.sessions.begin(tx, account, env))
  })
}

function shortened({ activation_expires_at: until }: Account, now: Instant): Pick<Account, 'activation_expires_at'> {
  return { activation_expires_at: until === null ? null : Math.min(until, now + usedCodeMillis) }
}

export async function endSession(tx: Tx, sessionId: string | null, now: Instant): Promise<void> {
  const session = sessionId === null ? undefined : await selectSessionById(tx, sessionId)
  if (session !== undefined) await saveSession(tx, { ...session, ended_at: now })
}

/** Ends every session of an account but one; null ends all. */
export async function endSessions(tx: Tx, accountId: string, now: Instant, but: string | null): Promise<void> {
  for (const session of await selectSessionsOf(tx, accountId)) {
    if (session.id !== but) await saveSession(tx, { ...session, ended_at: now })
  }
}
