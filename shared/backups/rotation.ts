// Which backups of a place are kept: the newest of each hour, day, week and month, so many of each.
import { dayNumberOf } from '../calendar/dates.ts'
import { localDateOf, localDayOf, localMinuteOf, type OfficeZone } from '../calendar/zone.ts'
import type { Instant } from '../time.ts'
import type { BackupKind } from './kinds.ts'

export interface RotatedBackup {
  readonly id: string
  readonly madeAt: Instant
  readonly kind: BackupKind
}

/** How many of each are kept. Hours, days, weeks and months without a backup do not count: a PC may be off for long. */
export const rotation = { hours: 24, days: 14, weeks: 8, months: 24, migrations: 3 } as const

/** The Monday that the day numbers of weeks are counted from: 1970-01-05. */
const firstMonday = dayNumberOf('1970-01-05')

/** The ids to keep; the newest backup is always among them, and the newest three from before an update. */
export function keptBackups(backups: readonly RotatedBackup[], zone: OfficeZone): ReadonlySet<string> {
  const newestFirst = backups.toSorted((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? 1 : -1))
  const day = ({ madeAt }: RotatedBackup) => localDayOf(madeAt, zone)
  return new Set([
    ...newestOfEach(
      newestFirst,
      (one) => `${day(one)} ${Math.floor(localMinuteOf(one.madeAt, zone) / 60)}`,
      rotation.hours,
    ),
    ...newestOfEach(newestFirst, (one) => String(day(one)), rotation.days),
    ...newestOfEach(newestFirst, (one) => String(Math.floor((day(one) - firstMonday) / 7)), rotation.weeks),
    ...newestOfEach(newestFirst, ({ madeAt }) => localDateOf(madeAt, zone).slice(0, 7), rotation.months),
    ...newestFirst
      .filter(({ kind }) => kind === 'migration')
      .slice(0, rotation.migrations)
      .map(({ id }) => id),
  ])
}

function newestOfEach(
  newestFirst: readonly RotatedBackup[],
  spanOf: (backup: RotatedBackup) => string,
  most: number,
): readonly string[] {
  const newest = new Map<string, string>()
  for (const backup of newestFirst) {
    const span = spanOf(backup)
    if (!newest.has(span)) newest.set(span, backup.id)
  }
  return [...newest.values()].slice(0, most)
}
