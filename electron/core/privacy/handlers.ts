// Handlers of personal data, put together.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import type { Caller } from '../http/caller.ts'
import type { Services } from '../services.ts'
import { createBreachHandlers } from './breach-handlers.ts'
import { createContactHandlers } from './contact-handlers.ts'
import { createReadHandlers } from './read-handlers.ts'
import { createSubjectHandlers } from './subject-handlers.ts'

export function createPrivacyHandlers(services: Services): Handlers<Api['privacy'], Caller> {
  return {
    ...createReadHandlers(services),
    ...createContactHandlers(services),
    ...createSubjectHandlers(services),
    ...createBreachHandlers(services),
  }
}
