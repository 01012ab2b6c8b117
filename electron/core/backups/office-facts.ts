// What a manifest says of the office, read from the copy itself, so that it cannot contradict it.
import { officeZones } from '../../../shared/calendar/zone.ts'
import { z } from '../../../shared/contract/zod.ts'
import type { Contents } from '../store/snapshot.ts'
import type { ManifestBody } from './manifest.ts'

const profile = z.object({ officeName: z.string(), timeZone: z.enum(officeZones) })

/** Where the office keeps its own key under the recovery key, among the facts of the installation. */
export const recoveryFact = 'recovery'
/** When that was made. */
export const recoveryTimeFact = 'recovery_at'

export function officeFacts(
  office: Contents['office'],
  install: Contents['install'],
): Pick<ManifestBody, 'office' | 'zone' | 'recovery'> {
  const known = profile.safeParse(JSON.parse(office['profile'] ?? 'null')).data
  return {
    office: known?.officeName ?? '',
    zone: known?.timeZone ?? 'Asia/Jakarta',
    recovery: install[recoveryFact] ?? null,
  }
}
