// Handlers of failures to protect personal data.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { refused } from '../office/acting.ts'
import type { Services } from '../services.ts'
import { breachLetter } from './breach-letter.ts'
import { selectBreaches } from './breach-queries.ts'
import { breachViewOf } from './breach-view.ts'
import { saveBreach } from './save-breach.ts'

type BreachHandlers = Pick<Handlers<Api['privacy'], Caller>, 'breaches' | 'saveBreach' | 'breachLetter'>

export function createBreachHandlers(services: Services): BreachHandlers {
  const { store, office, clock } = services
  return {
    breaches: async (caller) => {
      const no = refused(caller, 'breach.read')
      if (no !== null) return fail(no)
      return await store.read(async (tx) => {
        const facts = await office.facts(tx, await office.today(tx))
        const rows = await selectBreaches(tx)
        return ok({ breaches: rows.map((row) => breachViewOf(row, facts.personName, clock.now())) })
      })
    },
    saveBreach: async (caller, _params, input) => await saveBreach(services, caller, input),
    breachLetter: async (caller, { breachId, kind }) => {
      const no = refused(caller, 'breach.write')
      if (no !== null) return fail(no)
      const letter = await breachLetter(services, breachId, kind)
      return letter === null ? fail(fault('not_found', {})) : ok(letter)
    },
  }
}
