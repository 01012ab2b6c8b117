// The history of a name as figures: how many checks of which kind, and where each stands on the time line.
import type { Level } from './monitor-words.ts'

export interface HistoryPoint {
  readonly at: number
  readonly level: Level
  readonly certificateDays: number | null
}

const dayMillis = 86_400_000

/** "30 hari terakhir: 118 kali diperiksa, 3 kali bermasalah, 1 kali tidak dapat diperiksa." */
export function historySentence(points: readonly HistoryPoint[]): string {
  if (points.length === 0) return 'Belum ada riwayat.'
  const count = (level: Level) => points.filter((point) => point.level === level).length
  const told = [
    [count('bad'), 'bermasalah'],
    [count('warn'), 'perlu diperhatikan'],
    [count('unknown'), 'tidak dapat diperiksa'],
  ] as const
  const parts = told.filter(([times]) => times > 0).map(([times, words]) => `${times} kali ${words}`)
  return `30 hari terakhir: ${[`${points.length} kali diperiksa`, ...parts].join(', ')}${parts.length === 0 ? ', semuanya sehat' : ''}.`
}

/** Where a point stands, from 0 (thirty days ago) to 1 (now). */
export function placeOf(at: number, now: number): number {
  return Math.min(1, Math.max(0, 1 - (now - at) / (30 * dayMillis)))
}

export interface HistoryDay {
  readonly date: string
  readonly checks: number
  readonly worst: Level
}

const order: readonly Level[] = ['bad', 'warn', 'unknown', 'ok']

/** By day of the office's zone, the newest first. */
export function historyDays(
  points: readonly HistoryPoint[],
  dateOf: (instant: number) => string,
): readonly HistoryDay[] {
  const days = new Map<string, HistoryPoint[]>()
  for (const point of points) days.set(dateOf(point.at), [...(days.get(dateOf(point.at)) ?? []), point])
  return [...days]
    .map(([date, all]) => ({
      date,
      checks: all.length,
      worst: order.find((level) => all.some((point) => point.level === level)) ?? 'unknown',
    }))
    .toSorted((a, b) => b.date.localeCompare(a.date))
}
