// The calculator of an office calendar: working minutes, working days and durations, exact to the millisecond.
import { assertNever } from '../result.ts'
import type { DateText, Duration, Instant } from '../time.ts'
import { addYears, dateOfDay, dayNumberOf } from './dates.ts'
import { type DayFacts, dayFactsOf } from './day-facts.ts'
import type { OfficeCalendar, Window } from './decree.ts'
import { type Estimate, estimateOf } from './estimate.ts'
import { growingTimetable } from './growing-timetable.ts'
import { dayMillis, instantOf, localDateOf, localDayOf, minuteMillis, type OfficeZone, zoneOffset } from './zone.ts'

export interface CompiledCalendar {
  readonly calendar: OfficeCalendar
  readonly zone: OfficeZone
  /** What the decrees make of a date. */
  factsOf(date: DateText): DayFacts
  /** Working time of a date in minutes since midnight, half-open. */
  windowsOf(date: DateText): readonly Window[]
  isWorkday(date: DateText): boolean
  /** Adds working minutes (0 or more). Adding 0 does not move; what ends at closing time is due at closing time. */
  addWorkMinutes(start: Instant, minutes: number): Instant
  /** The same in working milliseconds. */
  addWorkMillis(start: Instant, millis: number): Instant
  /** Whole working minutes from `a` to `b`, rounded down; negative where `b` lies before `a`. */
  workMinutesBetween(a: Instant, b: Instant): number
  /** The same in working milliseconds, exact. */
  workMillisBetween(a: Instant, b: Instant): number
  /** Working days after the date `a` up to and including the date `b`; 0 where `b` is not later. */
  workDaysAfter(a: DateText, b: DateText): number
  /**
   * Closing time of the n-th working day after the calendar date of receipt, whatever the hour of receipt
   * (S3, promise of 2 hari kerja). With 0: closing time of that date, or of the next working day.
   */
  dueAtEndOfWorkday(received: DateText, workDays: number): Instant
  /** Closing time of a date that is worked, else null. */
  closingOf(date: DateText): Instant | null
  /** Adds a duration in its own unit; working days end at closing time, the calendar units ignore the calendar. */
  addDuration(start: Instant, duration: Duration): Instant
  /** Says whether working time between the two rests on a year without an SKB. */
  estimateBetween(a: Instant, b: Instant): Estimate | null
}

/** Prepares a calendar for quick answers. The calendar must have passed `officeCalendarSchema`. */
export function compileCalendar(calendar: OfficeCalendar): CompiledCalendar {
  const { zone } = calendar
  const offset = zoneOffset(zone)
  const factsOf = dayFactsOf(calendar)
  const table = growingTimetable((day) => factsOf(dateOfDay(day)).windows)
  const windowsOf = (date: DateText) => factsOf(date).windows

  function addWorkMillis(start: Instant, millis: number): Instant {
    if (!(millis >= 0)) throw new RangeError(`working time to add must not be negative: ${millis}`)
    if (millis === 0) return start
    const from = start + offset
    const reach = table.reaching(localDayOf(start, zone), (it) => it.workBefore(from) + millis <= it.total)
    return reach.momentAfter(reach.workBefore(from) + millis) - offset
  }

  function workMillisBetween(a: Instant, b: Instant): number {
    const span = table.covering(localDayOf(Math.min(a, b), zone), localDayOf(Math.max(a, b), zone))
    return span.workBefore(b + offset) - span.workBefore(a + offset)
  }

  function closingOf(date: DateText): Instant | null {
    const last = windowsOf(date).at(-1)
    return last === undefined ? null : instantOf(date, last.to, zone)
  }

  function dueAtEndOfWorkday(received: DateText, workDays: number): Instant {
    if (!Number.isInteger(workDays) || workDays < 0) throw new RangeError(`working days must be whole: ${workDays}`)
    const day = dayNumberOf(received)
    const [origin, count] = workDays === 0 ? [day - 1, 1] : [day, workDays]
    const reach = table.reaching(origin, (it) => it.dayAfterWorkdays(it.workdaysThrough(origin) + count) !== null)
    const date = dateOfDay(reach.dayAfterWorkdays(reach.workdaysThrough(origin) + count) ?? day)
    return closingOf(date) ?? instantOf(date, 0, zone)
  }

  function addDuration(start: Instant, duration: Duration): Instant {
    switch (duration.unit) {
      case 'workMinutes':
        return addWorkMillis(start, duration.amount * minuteMillis)
      case 'workDays':
        return dueAtEndOfWorkday(localDateOf(start, zone), duration.amount)
      case 'calendarHours':
        return start + duration.amount * 3_600_000
      case 'calendarDays':
        return start + duration.amount * dayMillis
      case 'years': {
        const date = localDateOf(start, zone)
        return start + (dayNumberOf(addYears(date, duration.amount)) - dayNumberOf(date)) * dayMillis
      }
      default:
        return assertNever(duration)
    }
  }

  return {
    calendar,
    zone,
    factsOf,
    windowsOf,
    isWorkday: (date) => windowsOf(date).length > 0,
    addWorkMillis,
    addWorkMinutes: (start, minutes) => addWorkMillis(start, minutes * minuteMillis),
    workMillisBetween,
    workMinutesBetween: (a, b) => wholeMinutes(workMillisBetween(a, b)),
    workDaysAfter(a, b) {
      const span = table.covering(dayNumberOf(a < b ? a : b), dayNumberOf(a < b ? b : a))
      return Math.max(0, span.workdaysThrough(dayNumberOf(b)) - span.workdaysThrough(dayNumberOf(a)))
    },
    dueAtEndOfWorkday,
    closingOf,
    addDuration,
    estimateBetween: (a, b) => estimateOf(calendar, localDateOf(a, zone), localDateOf(b, zone)),
  }
}

/** Rounds toward zero, so that a span reads the same from both of its ends. */
function wholeMinutes(millis: number): number {
  return Math.trunc(millis / minuteMillis) + 0
}
