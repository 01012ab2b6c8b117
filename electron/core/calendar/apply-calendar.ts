// What an event of the calendar stream changes in its tables.
import { z } from '../../../shared/contract/zod.ts'
import type { Decree } from '../../../shared/calendar/decree.ts'
import { decreeSchema } from '../../../shared/calendar/schema.ts'
import { officeZones } from '../../../shared/calendar/zone.ts'
import type { StoredEvent } from '../log/event.ts'
import { upsertSetting } from '../office/queries.ts'
import type { Tx } from '../store/database.ts'
import { upsertDecree } from './queries.ts'

const saved = z.object({ decree: decreeSchema, source: z.string() })
const zone = z.object({ zone: z.enum(officeZones) })

/** Key of the office's zone among the settings. */
export const zoneKey = 'zone'

export async function applyCalendar(tx: Tx, event: StoredEvent): Promise<void> {
  switch (event.type) {
    case 'zone_set':
      return await upsertSetting(tx, zoneKey, JSON.stringify(zone.parse(event.body)), event.seq)
    case 'decree_saved': {
      const { decree, source } = saved.parse(event.body)
      return await upsertDecree(tx, {
        id: decree.id,
        kind: decree.kind,
        year: yearOf(decree),
        title: decree.title,
        citation: decree.number,
        from_date: decree.validFrom,
        to_date: decree.validTo,
        known_at: event.recordedAt,
        withdrawn_at: null,
        body: JSON.stringify({ decree, source }),
        updated_seq: event.seq,
      })
    }
    default:
      throw new Error(`unknown event of the calendar: ${event.type}`)
  }
}

function yearOf(decree: Decree): number | null {
  return decree.kind === 'holidays' ? decree.year : null
}
