// Handlers of the session area: health, login, lock, proof, password.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { createSetup, type FillSample } from '../setup/setup-handler.ts'
import { programVersion } from '../version.ts'
import { changePassword } from './change-password.ts'
import { checkPassword } from './check-password.ts'
import { endSession, logIn } from './log-in.ts'
import type { Identity } from './identity.ts'
import { practiceAccounts } from './installation.ts'
import { meOf } from './me.ts'
import { personalMeta } from './meta.ts'
import { keepProof, proofMillis } from './proofs.ts'
import { hasAccounts } from './queries.ts'
import { endListed, sessionList } from './session-list.ts'
import { newToken } from './tokens.ts'

export function createSessionHandlers(
  services: Services,
  identity: Identity,
  fill: FillSample,
): Handlers<Api['session'], Caller> {
  const { store, office, clock, randomBytes } = services
  const ownPassword = (caller: Caller, password: string, at: 'unlock' | 'proof') =>
    checkPassword(services, identity, { login: caller.userName, password, env: caller.env, at })
  return {
    health: async () =>
      await store.read(async (tx) =>
        ok({
          ready: true as const,
          version: programVersion,
          needsSetup: !(await hasAccounts(tx)),
          officeName: (await office.profile(tx)).officeName,
          practice: await practiceAccounts(tx, await office.today(tx)),
          now: clock.now(),
        }),
      ),
    setup: createSetup(services, identity, fill),
    login: async ({ env }, _params, { user, password }) =>
      await logIn(services, identity, { login: user, password, env }),
    me: async (caller) => await store.read((tx) => meOf(tx, services, caller)),
    logout: async (caller) => {
      await store.write((tx) => endSession(tx, caller.sessionId, clock.now()))
      return ok({})
    },
    unlock: async (caller, _params, { password }) => {
      const checked = await ownPassword(caller, password, 'unlock')
      if (!checked.ok) return checked
      const given = await store.write(async (tx) => {
        return caller.sessionId === null ? null : await identity.sessions.renew(tx, caller.sessionId)
      })
      return given === null ? fail(fault('unauthenticated', {})) : ok(given)
    },
    prove: async (caller, _params, { password, digest }) => {
      const checked = await ownPassword(caller, password, 'proof')
      if (!checked.ok) return checked
      const proof = newToken(randomBytes)
      const now = clock.now()
      await store.write(async (tx) => {
        if (caller.sessionId !== null) await keepProof(tx, caller.sessionId, proof, digest, now)
        await recordAny({ tx, services, meta: personalMeta(now, caller.personId) }, 'account', checked.value.id, [
          { type: 'password_proved', v: 1, body: {} },
        ])
      })
      return ok({ proof, expiresAt: now + proofMillis })
    },
    sessions: async (caller) => {
      await identity.sessions.flush()
      const sessions = await store.read((tx) => sessionList(tx, caller.userName, caller, clock.now()))
      return ok({ sessions: [...(sessions ?? [])] })
    },
    endSessions: async (caller, _params, { sessionId }) =>
      await endListed(services, caller, { sessionId, login: caller.userName }),
    changePassword: async (caller, _params, input) => await changePassword(services, identity, caller, input),
  }
}
