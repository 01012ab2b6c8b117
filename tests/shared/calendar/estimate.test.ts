// A year without an SKB is said to be an estimate.
import { expect, it } from 'vitest'
import { dueOf } from '../../../shared/calendar/due.ts'
import { at, office, officeClock, withDecrees } from '../../support/calendars.ts'
import { compileCalendar } from '../../../shared/calendar/compile.ts'
import { skbYears } from '../../../shared/calendar/decree.ts'

const late = { at: at('2026-12-30T10:00'), date: '2026-12-30' }
const twoDays = { unit: 'workDays', amount: 2 } as const

it('names the year that the due date touches', () => {
  expect(dueOf(officeClock, late, twoDays, [], late.at).estimate).toEqual({
    year: 2027,
    sentence: 'perkiraan, SKB 2027 belum terbit',
  })
})

it('says of an earlier year that its list was not filled in', () => {
  const start = { at: at('2025-06-02T10:00'), date: '2025-06-02' }
  expect(dueOf(officeClock, start, twoDays, [], start.at).estimate?.sentence).toBe('perkiraan, SKB 2025 belum diisi')
})

it('is silent within a year that has its SKB, and for calendar units', () => {
  const start = { at: at('2026-12-28T10:00'), date: '2026-12-28' }
  expect(dueOf(officeClock, start, twoDays, [], start.at).estimate).toBeNull()
  expect(dueOf(officeClock, late, { unit: 'calendarHours', amount: 72 }, [], late.at).estimate).toBeNull()
})

it('ends once the SKB of the year is in; a local list does not end it', () => {
  const list = {
    id: 'skb-2027',
    kind: 'holidays',
    title: 'Libur 2027',
    number: 'SKB 2027',
    validFrom: '2027-01-01',
    validTo: '2027-12-31',
    assumed: null,
    year: 2027,
    holidays: [{ date: '2027-01-01', kind: 'LN', name: 'Tahun Baru' }],
  } as const
  const full = compileCalendar(withDecrees({ ...list, complete: true }))
  expect(dueOf(full, late, twoDays, [], late.at)).toEqual({ at: at('2027-01-04T16:00'), estimate: null })
  expect(
    dueOf(compileCalendar(withDecrees({ ...list, complete: false })), late, twoDays, [], late.at).estimate?.year,
  ).toBe(2027)
  expect(skbYears(full.calendar)).toEqual([2026, 2027])
  expect(skbYears(office)).toEqual([2026])
})

it('a pause can carry a due date into the unknown year', () => {
  const start = { at: at('2026-12-28T10:00'), date: '2026-12-28' }
  const pauses = [{ from: at('2026-12-29T08:00'), to: at('2026-12-31T16:00') }]
  expect(dueOf(officeClock, start, twoDays, pauses, late.at).estimate?.year).toBe(2027)
})
