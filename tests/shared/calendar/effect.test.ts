// The preview of a changed calendar over the open due dates.
import { expect, it } from 'vitest'
import { compileCalendar } from '../../../shared/calendar/compile.ts'
import { effectOf, type OpenDue } from '../../../shared/calendar/effect.ts'
import { at, localHoliday, officeClock, withDecrees, workday } from '../../support/calendars.ts'

function received(id: string, date: string): OpenDue {
  const start = { at: at(`${date}T09:00`), date }
  return { id, start, duration: { unit: 'workDays', amount: 2 }, pauses: [] }
}

const dues = [
  received('c1', '2026-01-05'),
  received('c2', '2026-01-06'),
  received('c3', '2026-01-07'),
  received('c4', '2026-01-19'),
]
const now = at('2026-01-08T07:00')

it('counts what moves and what becomes punctual', () => {
  const more = compileCalendar(withDecrees(localHoliday('2026-01-07')))
  const effect = effectOf(officeClock, more, dues, now)
  expect(effect.sentence).toBe('2 kasus bergeser, 1 menjadi tepat waktu')
  expect(effect.moved).toEqual([
    { id: 'c1', before: at('2026-01-07T16:00'), after: at('2026-01-08T16:00'), lateBefore: true, lateAfter: false },
    { id: 'c2', before: at('2026-01-08T16:00'), after: at('2026-01-09T16:30'), lateBefore: false, lateAfter: false },
  ])
})

it('tells of what becomes late', () => {
  const more = compileCalendar(withDecrees(localHoliday('2026-01-07')))
  expect(effectOf(more, officeClock, dues, now).sentence).toBe('2 kasus bergeser, 1 menjadi terlambat')
})

it('a worked Saturday pulls due dates forward', () => {
  const more = compileCalendar(withDecrees(workday('2026-01-10', [{ from: 450, to: 720 }])))
  expect(effectOf(officeClock, more, dues, now).moved).toEqual([])
  const friday = [received('c5', '2026-01-08')]
  expect(effectOf(officeClock, more, friday, now).moved[0]?.after).toBe(at('2026-01-10T12:00'))
})

it('says when nothing moves, and leaves calendar hours alone', () => {
  const hours: OpenDue = {
    id: 'h',
    start: { at: now, date: '2026-01-08' },
    duration: { unit: 'calendarHours', amount: 72 },
    pauses: [],
  }
  const more = compileCalendar(withDecrees(localHoliday('2026-01-09')))
  expect(effectOf(officeClock, more, [hours], now).sentence).toBe('Tidak ada jatuh tempo yang bergeser')
})
