// The due date of a duration: counted from receipt, moved by pauses, and marked where it is an estimate.
import type { DateText, Duration, Instant } from '../time.ts'
import type { CompiledCalendar } from './compile.ts'
import type { Estimate } from './estimate.ts'
import { type PauseSpan, withPauses } from './pauses.ts'
import { instantOf } from './zone.ts'

export interface Due {
  readonly at: Instant
  readonly estimate: Estimate | null
}

/** Where a clock starts: the moment, and the calendar date of receipt that working days are counted from. */
export interface ClockStart {
  readonly at: Instant
  readonly date: DateText
}

/** Whether the unit follows the office calendar. */
export function followsCalendar(duration: Duration): boolean {
  return duration.unit === 'workMinutes' || duration.unit === 'workDays'
}

/** The due date before any pause. */
export function unpausedDue(calendar: CompiledCalendar, start: ClockStart, duration: Duration): Instant {
  return duration.unit === 'workDays'
    ? calendar.dueAtEndOfWorkday(start.date, duration.amount)
    : calendar.addDuration(start.at, duration)
}

/**
 * The due date of a promise or a limit. Working units move by the working time that the pauses cover; calendar units
 * do not pause. Hand over no pauses for a limit that does not pause (complaints).
 */
export function dueOf(
  calendar: CompiledCalendar,
  start: ClockStart,
  duration: Duration,
  pauses: readonly PauseSpan[],
  now: Instant,
): Due {
  const base = unpausedDue(calendar, start, duration)
  if (!followsCalendar(duration)) return { at: base, estimate: null }
  const at = withPauses(calendar, base, pauses, now)
  return { at, estimate: calendar.estimateBetween(instantOf(start.date, 0, calendar.zone), at) }
}
