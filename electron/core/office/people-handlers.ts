// Handlers of persons, holdings, posts and units.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fail, ok } from '../../../shared/result.ts'
import { holdersOf } from '../../../shared/office/holdings.ts'
import { inOrder } from '../../../shared/office/posts.ts'
import type { Caller } from '../http/caller.ts'
import { selectAccounts } from '../identity/queries.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { refused } from './acting.ts'
import { heldPost } from './office-reader.ts'
import { type AccountOf, peopleView, unitView } from './people-view.ts'
import { saveHolding } from './save-holding.ts'
import { savePerson } from './save-person.ts'
import { savePost } from './save-post.ts'
import { saveUnit } from './save-unit.ts'
import { readSnapshot } from './snapshot.ts'

type PeopleHandlers = Pick<
  Handlers<Api['settings'], Caller>,
  'people' | 'savePerson' | 'saveHolding' | 'savePost' | 'saveUnit' | 'units' | 'officials'
>

export function createPeopleHandlers(services: Services): PeopleHandlers {
  const { store, office } = services
  return {
    people: async (caller) => {
      const no = refused(caller, 'settings.read')
      if (no !== null) return fail(no)
      return await store.read(async (tx) =>
        ok(peopleView(await readSnapshot(tx), await accountsOf(tx), await office.today(tx))),
      )
    },
    units: async () => await store.read(async (tx) => ok({ units: (await office.units(tx)).map(unitView) })),
    officials: async () =>
      await store.read(async (tx) => {
        const snapshot = await readSnapshot(tx)
        const today = await office.today(tx)
        const officials = inOrder(snapshot.records.posts).flatMap((post) =>
          holdersOf(snapshot.records.holdings, post.key, today)
            .map((one) => heldPost(snapshot, one))
            .map(({ personId, person, postTitle }) => ({ personId, name: person, post: post.key, title: postTitle })),
        )
        return ok({ officials })
      }),
    savePerson: async (caller, _params, input) => await savePerson(services, caller, input),
    saveHolding: async (caller, _params, input) => await saveHolding(services, caller, input),
    savePost: async (caller, _params, input) => await savePost(services, caller, input),
    saveUnit: async (caller, _params, input) => await saveUnit(services, caller, input),
  }
}

async function accountsOf(tx: Tx): Promise<readonly AccountOf[]> {
  const accounts = await selectAccounts(tx)
  return accounts.map(({ person_id, login, disabled_at }) => ({
    personId: person_id,
    login,
    active: disabled_at === null,
  }))
}
