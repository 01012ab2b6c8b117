// Brakes on guessing: growing pauses for an account, a count for a device; never a lock that lasts.
import type { Instant } from '../../../shared/time.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Wrong passwords after which the first pause comes. */
const free = 5
/** From here on each wrong password costs a quarter of an hour. */
const softLock = 12
/** Wrong passwords from one device in an hour. */
const deviceLimit = 30

export interface Failures {
  readonly count: number
  readonly lastAt: Instant | null
}

/** Failures are forgotten after an hour of quiet, so that a stranger locks nobody out for long. */
export function countedFailures({ count, lastAt }: Failures, now: Instant): number {
  return lastAt === null || now - lastAt > hour ? 0 : count
}

/** The pause in milliseconds that follows the n-th wrong password: 1, 2, 4 … 60 s, then 15 min. */
export function pauseAfter(failures: number): number {
  if (failures < free) return 0
  if (failures >= softLock) return 15 * minute
  return Math.min(2 ** (failures - free), 60) * second
}

/** Milliseconds until an account may be tried again. */
export function accountWait(lockedUntil: Instant | null, now: Instant): number {
  return lockedUntil === null ? 0 : Math.min(Math.max(0, lockedUntil - now), 15 * minute)
}

/** The failures of a device that still count, oldest first. */
export function recentFailures(failures: readonly Instant[], now: Instant): readonly Instant[] {
  return failures.filter((at) => at <= now && now - at < hour).slice(-deviceLimit)
}

/** Milliseconds until a device may try again. */
export function deviceWait(failures: readonly Instant[], now: Instant): number {
  const counted = recentFailures(failures, now)
  const [oldest] = counted
  return counted.length < deviceLimit || oldest === undefined ? 0 : oldest + hour - now
}

/** Whole seconds, rounded up, as a person is told. */
export function inSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / second)
}
