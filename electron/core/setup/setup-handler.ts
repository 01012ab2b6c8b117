// The first start over the API: only while no account exists, never from another computer.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import type { Identity } from '../identity/identity.ts'
import { hasAccounts } from '../identity/queries.ts'
import type { Services } from '../services.ts'
import { setUpOffice } from './set-up-office.ts'
import { practicePassword, setUpSample } from './set-up-sample.ts'

/** Fills the practice office with its cases. */
export type FillSample = (services: Services) => Promise<void>

export function createSetup(
  services: Services,
  identity: Identity,
  fill: FillSample,
): Handlers<Api['session'], Caller>['setup'] {
  return async ({ env }, _params, input) => {
    if (env.transport === 'lan')
      return fail(fault('forbidden', {}, 'Penyiapan kantor hanya dapat dilakukan di komputer tempat datanya.'))
    if (await services.store.read(hasAccounts)) return fail(fault('already_set_up', {}))
    if (input.kind === 'office') return await setUpOffice(services, identity, input)
    const password = practicePassword(services.randomBytes)
    if (!(await setUpSample(services, { password, passwords: identity.passwords })))
      return fail(fault('already_set_up', {}))
    await fill(services)
    return ok({ user: 'jfu.sekretariat', recoveryKey: null })
  }
}
