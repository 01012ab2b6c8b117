// Handlers of the accounts: list, make, reset, switch.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { refused } from '../office/acting.ts'
import type { Services } from '../services.ts'
import { loginOf } from './check-password.ts'
import { createAccount } from './create-account.ts'
import { selectAccounts, selectLastLogins, selectSessionCounts } from './queries.ts'
import { sessionList, endListed } from './session-list.ts'
import { resetAccount, switchAccount } from './change-account.ts'

type AccountHandlers = Pick<
  Handlers<Api['settings'], Caller>,
  'accounts' | 'createAccount' | 'resetAccount' | 'setAccount' | 'accountSessions' | 'endAccountSessions'
>

export function createAccountHandlers(services: Services): AccountHandlers {
  const { store, office, clock } = services
  return {
    accounts: async (caller) => {
      const no = refused(caller, 'account.write')
      if (no !== null) return fail(no)
      return await store.read(async (tx) => {
        const logins = await selectLastLogins(tx)
        const sessions = await selectSessionCounts(tx, clock.now())
        const accounts = []
        for (const account of await selectAccounts(tx)) {
          accounts.push({
            user: account.login,
            personId: account.person_id,
            person: (await office.person(tx, account.person_id))?.name ?? '',
            active: account.disabled_at === null,
            lastLogin: logins.get(account.id) ?? null,
            mustChange: account.must_change === 1,
            sessions: sessions.get(account.id) ?? 0,
          })
        }
        return ok({ accounts })
      })
    },
    createAccount: async (caller, _params, input) => await createAccount(services, caller, input),
    resetAccount: async (caller, { user }, { key }) => await resetAccount(services, caller, user, key),
    accountSessions: async (caller, { user }) => {
      const no = refused(caller, 'account.write')
      if (no !== null) return fail(no)
      const sessions = await store.read((tx) => sessionList(tx, loginOf(user), caller, clock.now()))
      return sessions === null ? fail(fault('not_found', {})) : ok({ sessions: [...sessions] })
    },
    endAccountSessions: async (caller, { user }, { sessionId }) => {
      const no = refused(caller, 'account.write')
      return no === null ? await endListed(services, caller, { sessionId, login: loginOf(user) }) : fail(no)
    },
    setAccount: async (caller, { user }, { key, active }) => await switchAccount(services, caller, user, active, key),
  }
}
