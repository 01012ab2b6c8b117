// Handlers of the settings area, put together from office, people, calendar, names, procedures and accounts.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { createCalendarHandlers } from '../calendar/calendar-handlers.ts'
import { createNamePolicyHandlers } from '../domains/policy-handlers.ts'
import type { Caller } from '../http/caller.ts'
import { createAccountHandlers } from '../identity/account-handlers.ts'
import type { Services } from '../services.ts'
import { createPeopleHandlers } from './people-handlers.ts'
import { createProcedureHandlers } from './procedure-handlers.ts'
import { createProfileHandlers } from './profile-handlers.ts'

export function createSettingsHandlers(services: Services): Handlers<Api['settings'], Caller> {
  return {
    ...createProfileHandlers(services),
    ...createPeopleHandlers(services),
    ...createCalendarHandlers(services),
    ...createNamePolicyHandlers(services),
    ...createProcedureHandlers(services),
    ...createAccountHandlers(services),
  }
}
