// Pauses of a clock: merged where they overlap or touch, and the working time by which they move a due date.
import type { Instant } from '../time.ts'
import type { CompiledCalendar } from './compile.ts'

/** A span in which the clock stands still; `to` is null while it lasts. */
export interface PauseSpan {
  readonly from: Instant
  readonly to: Instant | null
}

export interface ClosedSpan {
  readonly from: Instant
  readonly to: Instant
}

/**
 * Closes open pauses at `now`, drops empty ones, joins those that overlap or touch, in order of time.
 * Neither the order of the pauses nor a split of one into two changes the answer.
 */
export function mergePauses(pauses: readonly PauseSpan[], now: Instant): readonly ClosedSpan[] {
  const closed = pauses
    .map((pause) => ({ from: pause.from, to: pause.to ?? Math.max(now, pause.from) }))
    .filter((pause) => pause.from < pause.to)
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const merged: ClosedSpan[] = []
  for (const pause of closed) {
    const last = merged.at(-1)
    if (last === undefined || last.to < pause.from) merged.push(pause)
    else if (last.to < pause.to) merged[merged.length - 1] = { from: last.from, to: pause.to }
  }
  return merged
}

/** Working milliseconds that the pauses cover. */
export function pausedWorkMillis(calendar: CompiledCalendar, pauses: readonly PauseSpan[], now: Instant): number {
  return mergePauses(pauses, now).reduce((sum, pause) => sum + calendar.workMillisBetween(pause.from, pause.to), 0)
}

/** Moves a due date by exactly the working time that the pauses cover; an open pause counts up to `now`. */
export function withPauses(
  calendar: CompiledCalendar,
  due: Instant,
  pauses: readonly PauseSpan[],
  now: Instant,
): Instant {
  return calendar.addWorkMillis(due, pausedWorkMillis(calendar, pauses, now))
}

/** Working minutes from `a` to `b` outside the pauses, rounded down: the work time of a step. */
export function workMinutesOutside(
  calendar: CompiledCalendar,
  a: Instant,
  b: Instant,
  pauses: readonly PauseSpan[],
  now: Instant,
): number {
  const within = pauses.map((pause) => ({
    from: Math.min(Math.max(pause.from, a), b),
    to: Math.min(Math.max(pause.to ?? now, a), b),
  }))
  const millis = calendar.workMillisBetween(a, b) - pausedWorkMillis(calendar, within, now)
  return Math.floor(millis / 60_000)
}
