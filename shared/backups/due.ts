// When a backup is due, and when the newest one is too old.
import { instantOf, localDateOf, type OfficeZone } from '../calendar/zone.ts'
import { addDays } from '../calendar/dates.ts'
import type { Instant } from '../time.ts'

const hourMillis = 3_600_000
/** Between two backups while the office works. */
const intervalMillis = 4 * hourMillis
/** Where nothing changed, a new one all the same, so that the newest stays proven. */
const longestMillis = 24 * hourMillis
/** Older than this, everybody is told. */
const lateMillis = 48 * hourMillis
/** After a failure. */
const retryMillis = 30 * 60_000
const secondRetryMillis = hourMillis
/** The second place gets its copy from this local hour on, or at the next start where the PC was off by then. */
const nightMinute = 18 * 60

export interface BackupSituation {
  readonly now: Instant
  readonly zone: OfficeZone
  /** Something was written since the newest backup. */
  readonly changed: boolean
  /** When the newest backup that counts was made; null where there is none. */
  readonly newest: Instant | null
  /** The last failure since then. */
  readonly failedAt: Instant | null
  /** The second place; null where the office has none. */
  readonly second: { readonly newest: Instant | null; readonly failedAt: Instant | null } | null
}

export type DueBackup = 'first' | 'second'

/** What is to be done now; a clock that was put back makes nothing due twice. */
export function dueBackup({ now, zone, changed, newest, failedAt, second }: BackupSituation): DueBackup | null {
  if (rested(failedAt, now, retryMillis) && isOld(newest, now, changed)) return 'first'
  if (second === null || newest === null || !rested(second.failedAt, now, secondRetryMillis)) return null
  return second.newest === null || second.newest < lastNight(now, zone) ? 'second' : null
}

export function isLate(newest: Instant | null, now: Instant): boolean {
  return newest === null || now - newest >= lateMillis
}

function isOld(newest: Instant | null, now: Instant, changed: boolean): boolean {
  return newest === null || now - newest >= (changed ? intervalMillis : longestMillis)
}

function rested(failedAt: Instant | null, now: Instant, millis: number): boolean {
  return failedAt === null || Math.abs(now - failedAt) >= millis
}

/** The latest evening at or before now. */
function lastNight(now: Instant, zone: OfficeZone): Instant {
  const today = localDateOf(now, zone)
  const tonight = instantOf(today, nightMinute, zone)
  return tonight <= now ? tonight : instantOf(addDays(today, -1), nightMinute, zone)
}
