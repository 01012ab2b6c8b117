// The weeks of a month as a calendar shows them, Monday first.
import { addDays, dateText, weekdayOf } from '../../../shared/calendar/dates.ts'

/** Rows of seven dates; null before the first and after the last day. Month from 1. */
export function monthWeeks(year: number, month: number): readonly (readonly (string | null)[])[] {
  const first = dateText(year, month, 1)
  if (first === null) return []
  const cells: (string | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null)
  for (let date = first; Number(date.slice(5, 7)) === month; date = addDays(date, 1)) cells.push(date)
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
