// The events of the calendar stream: a decree was saved, the office's zone was set.
import type { Decree } from '../../../shared/calendar/decree.ts'
import type { OfficeZone } from '../../../shared/calendar/zone.ts'
import type { NewEvent } from '../log/event.ts'

/** Stream id of the zone; a decree has its own. */
export const zoneStream = 'zone'

/** Stream id is the decree's; the whole decree is replaced. `source` says where its text was found. */
export function decreeSaved(decree: Decree, source: string): NewEvent {
  return { type: 'decree_saved', v: 1, body: { decree: { ...decree }, source } }
}

export function zoneSet(zone: OfficeZone): NewEvent {
  return { type: 'zone_set', v: 1, body: { zone } }
}
