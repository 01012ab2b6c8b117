// Reads dates and times as people type them: "17/3/2026", "17-3-26", "17 maret", "kemarin"; "14.30", "1430", "9".
import { addDays, dateText, isDateText, yearOf } from '../../shared/calendar/dates.ts'
import { monthNames } from '../../shared/calendar/format.ts'

/** `YYYY-MM-DD`, or null where it is no date of the calendar. Without a year, the year of `today`. */
export function readDate(typed: string, today: string): string | null {
  const words = typed.trim().toLocaleLowerCase('id').replaceAll(/\s+/g, ' ')
  if (words === 'hari ini' || words === 'h') return today
  if (words === 'kemarin' || words === 'k') return addDays(today, -1)
  if (words === 'besok' || words === 'b') return addDays(today, 1)
  if (isDateText(words)) return words
  const parts = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,})(?:[\s./-]+(\d{2}|\d{4}))?$/.exec(words)
  const [, day, month, year] = parts ?? []
  if (day === undefined || month === undefined) return null
  return dateText(fullYear(year, today), monthNumber(month), Number(day))
}

/** `HH:MM` in 24 hours, or null. */
export function readTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[.:\s]?(\d{2}))?$/.exec(typed.trim())
  const hour = Number(parts?.[1] ?? Number.NaN)
  const minute = Number(parts?.[2] ?? 0)
  if (!(hour <= 23 && minute <= 59)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** `17/03/2026`, as the field shows what it understood. */
export function typedDate(date: string): string {
  return isDateText(date) ? `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}` : date
}

function fullYear(year: string | undefined, today: string): number {
  if (year === undefined) return yearOf(today)
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

/** 0, which no date has, where the word is no month. */
function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  return monthNames.findIndex((name) => name.toLocaleLowerCase('id').startsWith(word)) + 1
}
