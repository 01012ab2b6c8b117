// Working time laid on one line: windows of a span of days with prefix sums, found by binary search.
import type { DayNumber } from './dates.ts'
import type { Window } from './decree.ts'
import { dayMillis, minuteMillis } from './zone.ts'

/** Local milliseconds: milliseconds since 1970-01-01T00:00 on the office's wall clock. */
export type LocalMillis = number

export interface Timetable {
  readonly firstDay: DayNumber
  readonly lastDay: DayNumber
  /** Working milliseconds of the whole span. */
  readonly total: number
  /** Working milliseconds from the span's start to the moment. */
  workBefore(moment: LocalMillis): number
  /** The first moment by which so much work is done; `work` is above 0 and at most `total`. */
  momentAfter(work: number): LocalMillis
  /** Working days from the span's start up to and including the day. */
  workdaysThrough(day: DayNumber): number
  /** The day that completes so many working days, or null where the span has fewer. */
  dayAfterWorkdays(count: number): DayNumber | null
}

/** Lays out the days from `firstDay` to `lastDay`, both included. */
export function layOut(
  firstDay: DayNumber,
  lastDay: DayNumber,
  windowsOf: (day: DayNumber) => readonly Window[],
): Timetable {
  const starts: LocalMillis[] = []
  const lengths: number[] = []
  const before: number[] = []
  const workdays: DayNumber[] = []
  let total = 0
  for (let day = firstDay; day <= lastDay; day++) {
    const windows = windowsOf(day)
    if (windows.length > 0) workdays.push(day)
    for (const window of windows) {
      const length = (window.to - window.from) * minuteMillis
      starts.push(day * dayMillis + window.from * minuteMillis)
      lengths.push(length)
      before.push(total)
      total += length
    }
  }
  return {
    firstDay,
    lastDay,
    total,
    workBefore(moment) {
      const index = countBelow(starts, moment) - 1
      if (index < 0) return 0
      return (before[index] ?? 0) + Math.min(moment - (starts[index] ?? 0), lengths[index] ?? 0)
    },
    momentAfter(work) {
      const index = countBelow(before, work) - 1
      return (starts[index] ?? 0) + work - (before[index] ?? 0)
    },
    workdaysThrough: (day) => countBelow(workdays, day + 1),
    dayAfterWorkdays: (count) => workdays[count - 1] ?? null,
  }
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
