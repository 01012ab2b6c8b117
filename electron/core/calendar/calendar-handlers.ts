// Handlers of the calendar: the year as it stands, decrees, a pasted SKB.
import { yearOf } from '../../../shared/calendar/dates.ts'
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { refused } from '../office/acting.ts'
import type { Services } from '../services.ts'
import { calendarView } from './calendar-view.ts'
import { previewSkb } from './preview-skb.ts'
import { selectDecrees } from './queries.ts'
import { savedDecree } from './read.ts'
import { saveDecree } from './save-decree.ts'

type CalendarHandlers = Pick<Handlers<Api['settings'], Caller>, 'calendar' | 'saveDecree' | 'parseSkb'>

export function createCalendarHandlers(services: Services): CalendarHandlers {
  const { store, office } = services
  return {
    calendar: async (caller, _params, { year }) => {
      const no = refused(caller, 'settings.read')
      if (no !== null) return fail(no)
      return await store.read(async (tx) => {
        const saved = (await selectDecrees(tx)).map(savedDecree)
        return ok(calendarView(await office.calendar(tx), saved, year ?? yearOf(await office.today(tx))))
      })
    },
    saveDecree: async (caller, _params, input) => await saveDecree(services, caller, input),
    parseSkb: async (caller, _params, { text, year }) => {
      const no = refused(caller, 'calendar.write')
      return no === null ? await previewSkb(services, caller, text, year) : fail(no)
    },
  }
}
