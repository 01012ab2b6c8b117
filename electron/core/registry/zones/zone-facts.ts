// What is recorded of the office's zones, kept among the settings: one entry for each zone.
import { isDateText } from '../../../../shared/calendar/dates.ts'
import type { ZoneFacts } from '../../../../shared/registry/zone-expiry.ts'
import { asObject, numberOf, textOf } from '../../log/body.ts'
import { readSetting } from '../../office/settings.ts'
import type { Services } from '../../services.ts'
import type { Tx } from '../../store/database.ts'

export interface RecordedZone extends ZoneFacts {
  /** Who last changed it, when (instant) and why; null while nothing is recorded. */
  readonly changed: { readonly by: string; readonly at: number; readonly reason: string } | null
}

export function zoneKeyOf(zone: string): string {
  return `zone:${zone}`
}

/** Every zone of the profile, in its order, with what is recorded of it. */
export async function readZones(tx: Tx, { office }: Pick<Services, 'office'>): Promise<RecordedZone[]> {
  const { zones } = await office.profile(tx)
  const found: RecordedZone[] = []
  for (const zone of zones) {
    const stored = await readSetting(tx, zoneKeyOf(zone))
    if (stored === null) {
      found.push({ zone, expires: null, accountHolder: '', nameOfficial: '', changed: null })
      continue
    }
    const expires = stored['expires']
    const changed = asObject(stored['changed'])
    const person = await office.person(tx, textOf(changed, 'by'))
    found.push({
      zone,
      expires: typeof expires === 'string' && isDateText(expires) ? expires : null,
      accountHolder: textOf(stored, 'accountHolder'),
      nameOfficial: textOf(stored, 'nameOfficial'),
      changed: { by: person?.name ?? '', at: numberOf(changed, 'at'), reason: textOf(changed, 'reason') },
    })
  }
  return found
}
