// Choosing a new password: the old one or the one-time code first; every other session ends.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { checkPassword, type PasswordFault } from './check-password.ts'
import { passwordChanged } from './events.ts'
import type { Identity } from './identity.ts'
import { endSessions } from './log-in.ts'
import { personalMeta } from './meta.ts'
import { passwordProblem } from './password-rules.ts'
import { saveAccount, selectAccountById } from './queries.ts'
import type { GivenToken } from './sessions.ts'

export interface Change {
  readonly current: string
  readonly next: string
}

type Refused = PasswordFault | Fault<'invalid' | 'unauthenticated'>

export async function changePassword(
  services: Services,
  identity: Identity,
  caller: Caller,
  { current, next }: Change,
): Promise<Result<GivenToken, Refused>> {
  const { store, office, clock } = services
  const attempt = { login: caller.userName, password: current, env: caller.env, at: 'change' } as const
  const checked = await checkPassword(services, identity, attempt)
  if (!checked.ok) return checked
  const context = await store.read(async (tx) => ({
    person: await office.person(tx, caller.personId),
    profile: await office.profile(tx),
  }))
  const problem = passwordProblem(next, {
    login: caller.userName,
    name: caller.name,
    nip: context.person?.nip ?? '',
    office: [context.profile.officeName, context.profile.regionName, context.profile.shortName],
  })
  const sentence = next === current ? 'Kata sandi baru sama dengan yang lama. Pilih yang lain.' : problem
  if (sentence !== null) return fail(fault('invalid', { problems: [{ path: 'next', sentence }] }))
  const password = await identity.passwords.hash(next)
  const now = clock.now()
  const given = await store.write(async (tx) => {
    const present = await selectAccountById(tx, checked.value.id)
    if (present === undefined || present.disabled_at !== null) return null
    const account = { ...present, password, must_change: 0, activation: null, activation_expires_at: null }
    await saveAccount(tx, account)
    await endSessions(tx, account.id, now, caller.sessionId)
    await recordAny({ tx, services, meta: personalMeta(now, caller.personId) }, 'account', account.id, [
      passwordChanged(),
    ])
    return caller.sessionId === null ? null : await identity.sessions.renew(tx, caller.sessionId)
  })
  return given === null ? fail(fault('unauthenticated', {})) : ok(given)
}
