// Says when a due date rests on a year whose holidays are not known yet.
import type { DateText } from '../time.ts'
import { yearOf } from './dates.ts'
import { type OfficeCalendar, skbYears } from './decree.ts'

export interface Estimate {
  /** The first year without an SKB that the span touches. */
  readonly year: number
  /** To be set beside the date, without a capital. */
  readonly sentence: string
}

/** Null where every year from the one date to the other has its SKB. */
export function estimateOf(calendar: OfficeCalendar, from: DateText, to: DateText): Estimate | null {
  const years = skbYears(calendar)
  const [first, last] = from <= to ? [yearOf(from), yearOf(to)] : [yearOf(to), yearOf(from)]
  for (let year = first; year <= last; year++) {
    if (years.includes(year)) continue
    const isPast = years.some((known) => known > year)
    return { year, sentence: `perkiraan, SKB ${year} ${isPast ? 'belum diisi' : 'belum terbit'}` }
  }
  return null
}
