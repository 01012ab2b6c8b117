// The span of days that a printed book says it covers.
import type { DateText } from '../../../shared/time.ts'
import type { AskedFilter } from '../agenda/book-filter.ts'

/** What was asked for, else the whole year, else from the first to the last line; today where there is none. */
export function spanOfBook(
  { year, from, to }: AskedFilter,
  dates: readonly DateText[],
  today: DateText,
): { readonly from: DateText; readonly to: DateText } {
  const known = dates.filter((date) => date !== '').toSorted()
  const first = year === undefined ? (known.at(0) ?? today) : `${year}-01-01`
  const last = year === undefined ? (known.at(-1) ?? today) : `${year}-12-31`
  return { from: from === '' ? first : from, to: to === '' ? last : to }
}
