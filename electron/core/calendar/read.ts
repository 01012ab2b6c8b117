// The office's calendar as its decrees stand in the database, compiled once for each state of them.
import { type CompiledCalendar, compileCalendar } from '../../../shared/calendar/compile.ts'
import type { Decree } from '../../../shared/calendar/decree.ts'
import { defaultCalendar } from '../../../shared/calendar/default-calendar.ts'
import { decreeSchema, officeCalendarSchema } from '../../../shared/calendar/schema.ts'
import { type OfficeZone, officeZones } from '../../../shared/calendar/zone.ts'
import { z } from '../../../shared/contract/zod.ts'
import { keptByMark, readMark } from '../office/marks.ts'
import { selectSetting } from '../office/queries.ts'
import type { Tx } from '../store/database.ts'
import type { CalendarDecreesTable } from '../store/tables/office.ts'
import { zoneKey } from './apply-calendar.ts'
import { selectDecrees } from './queries.ts'

const kept = keptByMark<CompiledCalendar>()
const stored = z.object({ decree: decreeSchema, source: z.string() })
const zoneValue = z.object({ zone: z.enum(officeZones) })

export interface SavedDecree {
  readonly decree: Decree
  readonly source: string
}

/** The calendar for counting; the shipped one before the office is set up. */
export async function readCalendar(tx: Tx): Promise<CompiledCalendar> {
  return await kept(await readMark(tx, 'calendar'), async () => {
    const zone = await readZone(tx)
    const decrees = (await selectDecrees(tx)).map((row) => savedDecree(row).decree)
    const calendar = decrees.length === 0 ? defaultCalendar(zone) : { zone, decrees }
    return compileCalendar(officeCalendarSchema.parse(calendar))
  })
}

export async function readZone(tx: Tx): Promise<OfficeZone> {
  const value = await selectSetting(tx, zoneKey)
  return value === undefined ? 'Asia/Jakarta' : zoneValue.parse(JSON.parse(value)).zone
}

export function savedDecree(row: CalendarDecreesTable): SavedDecree {
  return stored.parse(JSON.parse(row.body))
}
