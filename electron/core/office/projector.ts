// The tables of the office: profile and settings, persons, posts, holdings, units, calendar, procedures in use.
import { applyCalendar } from '../calendar/apply-calendar.ts'
import type { Projector } from '../log/projector.ts'
import { applyDefinition } from './apply-definition.ts'
import { applyOffice } from './apply-office.ts'
import { setMark } from './marks.ts'

export const officeProjector: Projector = {
  name: 'office',
  version: 2,
  tables: ['office', 'people', 'posts', 'holdings', 'units', 'calendar_decrees', 'definitions', 'assumptions'],
  streams: ['office', 'calendar', 'definition'],
  apply: async (tx, event) => {
    if (event.stream === 'office') {
      await applyOffice(tx, event)
      await setMark(tx, 'office', event.hash, event.seq)
    } else if (event.stream === 'calendar') {
      await applyCalendar(tx, event)
      await setMark(tx, 'calendar', event.hash, event.seq)
    } else {
      await applyDefinition(tx, event)
      await setMark(tx, 'definition', event.hash, event.seq)
    }
  },
}
