// What the folders of a restore are called inside the data folder.
import { restoredPrefix } from '../store/pending-switch.ts'
import type { Instant } from '../../../shared/time.ts'

/** `pulihan-…` holds what is being restored, `sebelum-pulih-…` the data that it takes the place of. */
export function switchNames(at: Instant): { readonly restored: string; readonly old: string } {
  const time = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')
  return { restored: `${restoredPrefix}${time}Z`, old: `sebelum-pulih-${time}Z` }
}
