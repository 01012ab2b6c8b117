// Brakes on guessing, as sums: pauses for an account at one origin and over all unfamiliar ones, a count for a device.
import type { Instant } from '../../../shared/time.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Wrong passwords after which the first pause comes. */
const free = 5
/** This wrong password costs a quarter of an hour; after it the pauses begin anew. */
const softLock = 12
/** The same for the wrong passwords from unfamiliar origins together, whose longest pause is a minute. */
const wideFree = 20
/** Wrong passwords from one device in an hour. */
const deviceLimit = 30
/** An origin stays familiar to an account for so long after its last right password there. */
const familiarFor = 90 * day

export interface Failures {
  readonly count: number
  readonly lastAt: Instant | null
  readonly heldUntil: Instant | null
}

/**
 * Failures are forgotten after an hour of quiet; and once a quarter of an hour was served, the short pauses begin
 * again, so that whoever keeps guessing never keeps the owner out for longer than that at a time.
 */
export function countedFailures({ count, lastAt, heldUntil }: Failures, now: Instant): number {
  if (lastAt === null || now - lastAt > hour) return 0
  return count >= softLock && now >= (heldUntil ?? 0) ? free - 1 : count
}

/** The pause in milliseconds that follows the n-th wrong password at one origin: 1, 2, 4 … 60 s, then 15 min. */
export function pauseAfter(failures: number): number {
  if (failures < free) return 0
  if (failures >= softLock) return 15 * minute
  return Math.min(2 ** (failures - free), 60) * second
}

/** The failures over all unfamiliar origins that still count. */
export function countedWide({ count, lastAt }: Omit<Failures, 'heldUntil'>, now: Instant): number {
  return lastAt === null || now - lastAt > hour ? 0 : count
}

/** The pause in milliseconds at every unfamiliar origin after the n-th wrong password there: 1, 2, 4 … 60 s. */
export function widePauseAfter(failures: number): number {
  return failures < wideFree ? 0 : Math.min(2 ** Math.min(failures - wideFree, 6), 60) * second
}

/** Milliseconds until it may be tried again; a clock that was ahead holds nobody longer than the longest pause. */
export function heldFor(heldUntil: Instant | null, now: Instant): number {
  return heldUntil === null ? 0 : Math.min(Math.max(0, heldUntil - now), 15 * minute)
}

/** Whether the right password came from there lately. */
export function isFamiliar(knownAt: Instant | null, now: Instant): boolean {
  return knownAt !== null && now - knownAt < familiarFor
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
