// A timetable that grows with the dates that are asked of it, so that no calendar needs a last year.
import type { DayNumber } from './dates.ts'
import type { Window } from './decree.ts'
import { layOut, type Timetable } from './timetable.ts'

const backDays = 400
const aheadDays = 1100
/** Beyond this no work was found: the calendar has no hours, which its schema refuses. */
const furthestDays = 400 * 366

/** Hands out a timetable that covers a day, and one that holds a wanted amount of work after it. */
export interface GrowingTimetable {
  covering(from: DayNumber, to?: DayNumber): Timetable
  /** Grows forward until `enough` holds. */
  reaching(from: DayNumber, enough: (timetable: Timetable) => boolean): Timetable
}

export function growingTimetable(windowsOf: (day: DayNumber) => readonly Window[]): GrowingTimetable {
  let timetable: Timetable | null = null

  function covering(from: DayNumber, to: DayNumber = from): Timetable {
    if (timetable !== null && timetable.firstDay <= from && to <= timetable.lastDay) return timetable
    const first = Math.min(from - backDays, timetable?.firstDay ?? from)
    const last = Math.max(to + aheadDays, timetable?.lastDay ?? to)
    timetable = layOut(first, last, windowsOf)
    return timetable
  }

  function reaching(from: DayNumber, enough: (timetable: Timetable) => boolean): Timetable {
    let reach = covering(from)
    while (!enough(reach)) {
      const span = reach.lastDay - from
      if (span > furthestDays) throw new RangeError('the calendar has no working time to reach this due date')
      reach = covering(from, from + span * 2)
    }
    return reach
  }

  return { covering, reaching }
}
