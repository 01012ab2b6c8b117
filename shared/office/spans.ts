// Plain date arithmetic on `YYYY-MM-DD`, for the spans of holdings.
import type { DateText } from '../time.ts'

const day = 86_400_000

/** The date some calendar days later; beyond the year 9999 it stays at the last day. */
export function addDays(date: DateText, days: number): DateText {
  const at = Date.parse(`${date}T00:00:00Z`) + days * day
  return at > Date.parse('9999-12-31T00:00:00Z') ? '9999-12-31' : new Date(at).toISOString().slice(0, 10)
}

/** The same day some months later, or the last day of that month where it has no such day. */
export function addMonths(date: DateText, months: number): DateText {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last))).toISOString().slice(0, 10)
}
