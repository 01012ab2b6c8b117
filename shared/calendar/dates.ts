// Arithmetic on calendar dates without a time: text, day numbers and weekdays, free of any zone.
import type { DateText } from '../time.ts'

/** Days since 1970-01-01. */
export type DayNumber = number

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const dayMillis = 86_400_000
const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a date that exists, `YYYY-MM-DD`. */
export function isDateText(text: string): text is DateText {
  const parts = shape.exec(text)
  return parts !== null && dateText(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text
}

/** The date of a year, a month (1 to 12) and a day, or null where the month has no such day. */
export function dateText(year: number, month: number, day: number): DateText | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/** The dates of an office are few and asked for often: each is worked out once. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const made = make(key)
    known.set(key, made)
    return made
  }
}

const most = 20_000

export const dayNumberOf: (date: DateText) => DayNumber = remembered(
  (date) => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayMillis,
)

export const dateOfDay: (day: DayNumber) => DateText = remembered((day) =>
  new Date(day * dayMillis).toISOString().slice(0, 10),
)

export function addDays(date: DateText, days: number): DateText {
  return dateOfDay(dayNumberOf(date) + days)
}

/** The same date some years on; 29 February becomes 28 February where the year has none. */
export function addYears(date: DateText, years: number): DateText {
  const year = yearOf(date) + years
  const month = Number(date.slice(5, 7))
  return dateText(year, month, Number(date.slice(8, 10))) ?? addDays(`${String(year).padStart(4, '0')}-03-01`, -1)
}

export function yearOf(date: DateText): number {
  return Number(date.slice(0, 4))
}

export function weekdayOf(date: DateText): Weekday {
  return weekdayOfDay(dayNumberOf(date))
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** 1970-01-01 was a Thursday. */
function weekdayOfDay(day: DayNumber): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? 1
}
