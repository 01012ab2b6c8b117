// Calendars and instants for the tests of working time.
import fc from 'fast-check'
import { compileCalendar } from '../../shared/calendar/compile.ts'
import type {
  ClosingDecree,
  HolidaysDecree,
  OfficeCalendar,
  Window,
  WorkdayDecree,
} from '../../shared/calendar/decree.ts'
import { defaultCalendar } from '../../shared/calendar/default-calendar.ts'
import { parseLocal } from '../../shared/calendar/zone.ts'

export const office = defaultCalendar()
export const officeClock = compileCalendar(office)

/** Local text in WIB as an instant. */
export function at(text: string): number {
  const instant = parseLocal(text, 'Asia/Jakarta')
  if (instant === null) throw new Error(`not a local time: ${text}`)
  return instant
}

const common = { title: 'Hari jadi kabupaten', number: 'SK Bupati 10/2026', assumed: null }

export function closing(from: string, to: string, windows: readonly Window[] = []): ClosingDecree {
  return { ...common, id: `closing-${from}`, kind: 'closing', validFrom: from, validTo: to, windows }
}

export function workday(date: string, windows: readonly Window[]): WorkdayDecree {
  return { ...common, id: `workday-${date}`, kind: 'workday', validFrom: date, validTo: date, windows }
}

export function localHoliday(date: string): HolidaysDecree {
  const year = Number(date.slice(0, 4))
  return {
    ...common,
    id: `lokal-${date}`,
    kind: 'holidays',
    validFrom: date,
    validTo: date,
    year,
    complete: false,
    holidays: [{ date, kind: 'lokal', name: 'Hari jadi kabupaten' }],
  }
}

/** Replaces what the list says of one decree. */
export function withDecrees(...decrees: OfficeCalendar['decrees']): OfficeCalendar {
  return { ...office, decrees: [...office.decrees, ...decrees] }
}

/** Whole minutes of the first half of 2026: ordinary weeks, Ramadan, Nyepi and Lebaran. */
export const anyMinute = fc
  .integer({ min: at('2026-01-01T00:00') / 60_000, max: at('2026-06-30T23:59') / 60_000 })
  .map((minute) => minute * 60_000)

/** Dates of the first half of 2026. */
export const anyDate = fc
  .integer({ min: 0, max: 180 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10))
