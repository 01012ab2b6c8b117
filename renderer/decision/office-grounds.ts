// The grounds of refusal by the office's own policy, from its settings.
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { officeProfileSchema } from '../../shared/office/schema.ts'
import type { OfficeGround } from '../../shared/procedures/grounds.ts'

const none: readonly OfficeGround[] = []

/** Empty while they are read, and where the office has none. */
export function useOfficeGrounds(): readonly OfficeGround[] {
  const asked = useEndpoint(['settings', 'office'], () => api.settings.office({}, {}))
  if (asked.state !== 'ready') return none
  const profile = officeProfileSchema.safeParse(asked.value.profile)
  return profile.success ? profile.data.work.grounds : none
}
