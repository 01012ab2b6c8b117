// The clocks of a case as the screen shows them, in words.
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import { timeOfDay, workMinutesInWords } from '../../../shared/calendar/format.ts'
import { distanceInWords } from '../../../shared/calendar/relative.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { DueView, WorkView } from '../../../shared/contract/parts.ts'
import { isLate, promiseClock, standardMinutes, visitMinutes } from '../../../shared/procedures/clocks.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import { actAt } from '../../../shared/procedures/look-up.ts'
import type { ClockState, WorkState } from '../../../shared/procedures/state.ts'
import type { Instant } from '../../../shared/time.ts'

/** The promise with how it stands; once delivered, whether it was kept. Null where nothing is promised. */
export function promiseView(
  definition: Definition,
  state: ClockState,
  calendar: CompiledCalendar,
  now: Instant,
): DueView | null {
  const clock = promiseClock(definition, state, calendar, now)
  if (clock === null) return null
  const late = isLate(clock, now)
  const words =
    clock.deliveredAt !== null
      ? late
        ? 'terkirim sesudah janji'
        : 'terkirim sesuai janji'
      : distanceInWords(calendar, clock.due.at, now)
  return { label: clock.promise.label, due: clock.due.at, words, late, estimate: clock.due.estimate?.sentence ?? null }
}

/** Work time of the step at hand against its printed minutes; null at the end of the case. */
export function workView(
  definition: Definition,
  state: WorkState,
  calendar: CompiledCalendar,
  now: Instant,
): WorkView | null {
  const here = actAt(definition, state.position)
  const visit = state.visits.at(-1)
  if (here === null || visit === undefined) return null
  const { worked, waiting } = visitMinutes(visit, state.pauses, calendar, now)
  const standard = standardMinutes(here.step)
  const taken = state.taken !== null
  return {
    workedMinutes: worked,
    standardMinutes: standard,
    waitingMinutes: waiting,
    taken,
    words: taken
      ? workWords(worked, standard)
      : waitWords(visit.acts.at(-1)?.readyAt ?? visit.enteredAt, waiting, calendar, now),
  }
}

function workWords(worked: number, standard: number | null): string {
  return standard === null ? `dikerjakan ${worked} menit` : `dikerjakan ${worked} dari ${standard} menit`
}

function waitWords(since: Instant, waiting: number, calendar: CompiledCalendar, now: Instant): string {
  const { zone } = calendar
  if (localDateOf(since, zone) === localDateOf(now, zone)) return `masuk ${timeOfDay(since, zone)}`
  const days = calendar.workDaysAfter(localDateOf(since, zone), localDateOf(now, zone))
  return days > 1 ? `menunggu ${days} hari kerja` : `menunggu ${workMinutesInWords(waiting)}`
}
