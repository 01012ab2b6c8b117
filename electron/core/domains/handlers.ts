// The endpoints of the servers behind the names.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import type { Caller } from '../http/caller.ts'
import type { Services } from '../services.ts'
import { officeParts, type WatchParts } from '../watch/watch-parts.ts'
import { createConnectionHandlers } from './connections/handlers.ts'
import { createExecutionHandlers } from './execution/handlers.ts'
import { checkItemName } from './existence/check-name.ts'

export function createDomainHandlers(
  services: Services,
  parts: WatchParts = officeParts,
): Handlers<Api['domains'], Caller> {
  return {
    ...createConnectionHandlers(services),
    ...createExecutionHandlers(services, parts),
    checkName: async (caller, params, { key }) => await checkItemName(services, caller, params, key),
  }
}
