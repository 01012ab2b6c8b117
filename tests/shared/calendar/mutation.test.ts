// A window that is off by a minute, a lost holiday or a shifted Ramadan does not escape the oracle.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileCalendar } from '../../../shared/calendar/compile.ts'
import type { Decree, OfficeCalendar, WeekHours } from '../../../shared/calendar/decree.ts'
import { calendarOracle } from '../../support/calendar-oracle.ts'
import { anyMinute, office } from '../../support/calendars.ts'

function agrees(broken: OfficeCalendar): boolean {
  const oracle = calendarOracle(office)
  const compiled = compileCalendar(broken)
  const property = fc.property(anyMinute, fc.integer({ min: 1, max: 3000 }), (a, k) => {
    return compiled.addWorkMinutes(a, k) === oracle.add(a, k)
  })
  return !fc.check(property, { numRuns: 300, seed: 20260317 }).failed
}

function change(change: (decree: Decree) => Decree): OfficeCalendar {
  return { ...office, decrees: office.decrees.map(change) }
}

function withWindow(weekly: WeekHours, day: number, index: number, edge: 'from' | 'to', by: number): WeekHours {
  return weekly.map((windows, at) =>
    at === day ? windows.map((it, n) => (n === index ? { ...it, [edge]: it[edge] + by } : it)) : windows,
  )
}

it('the untouched calendar agrees', () => {
  expect(agrees(office)).toBe(true)
})

const mutations = (['hours', 'ramadan'] as const).flatMap((kind) =>
  [0, 4].flatMap((day) =>
    [0, 1].flatMap((index) => (['from', 'to'] as const).map((edge) => ({ kind, day, index, edge }))),
  ),
)

it.each(mutations)(
  'a minute more at $edge of window $index, day $day of $kind, is noticed',
  ({ kind, day, index, edge }) => {
    const broken = change((it) =>
      (it.kind === 'hours' || it.kind === 'ramadan') && it.kind === kind
        ? { ...it, weekly: withWindow(it.weekly, day, index, edge, 1) }
        : it,
    )
    expect(agrees(broken)).toBe(false)
  },
)

it('a lost cuti bersama is noticed', () => {
  const lost = change((it) =>
    it.kind === 'holidays' ? { ...it, holidays: it.holidays.filter((day) => day.date !== '2026-03-18') } : it,
  )
  expect(agrees(lost)).toBe(false)
})

it('a Ramadan that begins a day early is noticed', () => {
  const early = change((it) => (it.kind === 'ramadan' ? { ...it, validFrom: '2026-02-18' } : it))
  expect(agrees(early)).toBe(false)
})
