// Due dates that were computed by hand from the decrees.
import { describe, expect, it } from 'vitest'
import { compileCalendar } from '../../../shared/calendar/compile.ts'
import { dateOfDay, dayNumberOf } from '../../../shared/calendar/dates.ts'
import { at, closing, office, officeClock, withDecrees, workday } from '../../support/calendars.ts'

describe('working minutes', () => {
  it.each([
    ['the whole sub domain SOP runs over lunch', '2026-01-05T08:00', 255, '2026-01-05T13:15'],
    ['Ramadan Friday has its break from 11.30 to 12.30', '2026-03-13T11:00', 60, '2026-03-13T13:00'],
    ['one hour before Nyepi and Lebaran lasts eight days', '2026-03-17T14:30', 60, '2026-03-25T08:00'],
    ['landing on closing time is due at closing time', '2026-01-05T15:00', 60, '2026-01-05T16:00'],
    ['landing on the break is due at its start', '2026-01-05T11:00', 60, '2026-01-05T12:00'],
    ['one minute past closing time is the next opening', '2026-01-05T15:00', 61, '2026-01-06T07:31'],
    ['the minute 12.00 is break', '2026-01-05T12:00', 1, '2026-01-05T13:01'],
    ['an ordinary Friday has its break from 11.30 to 13.00', '2026-01-09T11:00', 60, '2026-01-09T13:30'],
    ['received at night begins at the next opening', '2026-01-05T22:00', 30, '2026-01-06T08:00'],
  ])('%s', (_, start, minutes, due) => {
    expect(officeClock.addWorkMinutes(at(start), minutes)).toBe(at(due))
  })

  it('adding nothing does not move, on a holiday either', () => {
    expect(officeClock.addWorkMinutes(at('2026-03-21T03:00'), 0)).toBe(at('2026-03-21T03:00'))
  })

  it('keeps seconds and rounds minutes down', () => {
    const start = at('2026-01-05T08:00') + 20_000
    expect(officeClock.addWorkMinutes(start, 10)).toBe(at('2026-01-05T08:10') + 20_000)
    expect(officeClock.workMinutesBetween(start, at('2026-01-05T08:10'))).toBe(9)
    expect(officeClock.workMinutesBetween(at('2026-01-05T08:10'), start)).toBe(-9)
  })

  it('refuses a negative amount as a mistake of the program', () => {
    expect(() => officeClock.addWorkMinutes(at('2026-01-05T08:00'), -1)).toThrow(RangeError)
  })
})

describe('working days', () => {
  it.each([
    ['a Saturday and two days is Tuesday', '2026-01-10', 2, '2026-01-13T16:00'],
    ['Monday and two days is Wednesday', '2026-01-05', 2, '2026-01-07T16:00'],
    ['Thursday and one day ends at the Friday closing', '2026-01-08', 1, '2026-01-09T16:30'],
    ['Ramadan closes at 15.00', '2026-03-09', 2, '2026-03-11T15:00'],
    ['two days over Nyepi and Lebaran', '2026-03-17', 2, '2026-03-26T16:00'],
    ['no day is the closing of the day itself', '2026-01-05', 0, '2026-01-05T16:00'],
    ['no day from a Saturday is Monday', '2026-01-10', 0, '2026-01-12T16:00'],
  ])('%s', (_, received, days, due) => {
    expect(officeClock.dueAtEndOfWorkday(received, days)).toBe(at(due))
  })

  it('does not look at the hour of receipt', () => {
    const dues = ['2026-01-05T00:01', '2026-01-05T09:00', '2026-01-05T23:59'].map((start) =>
      officeClock.addDuration(at(start), { unit: 'workDays', amount: 2 }),
    )
    expect(new Set(dues)).toEqual(new Set([at('2026-01-07T16:00')]))
  })

  it('2026 has 240 of them among 261 weekdays', () => {
    const first = dayNumberOf('2026-01-01')
    const dates = Array.from({ length: 365 }, (_, day) => dateOfDay(first + day))
    expect(dates.filter((date) => officeClock.isWorkday(date))).toHaveLength(240)
    expect(officeClock.workDaysAfter('2025-12-31', '2026-12-31')).toBe(240)
  })

  it('an ordinary week has 37 h 30 min, a week of Ramadan 32 h 30 min', () => {
    expect(officeClock.workMinutesBetween(at('2026-01-05T00:00'), at('2026-01-12T00:00'))).toBe(2250)
    expect(officeClock.workMinutesBetween(at('2026-03-02T00:00'), at('2026-03-09T00:00'))).toBe(1950)
  })
})

describe('calendar units', () => {
  it('3 x 24 jam runs through nights and holidays', () => {
    const due = officeClock.addDuration(at('2026-03-20T14:30'), { unit: 'calendarHours', amount: 72 })
    expect(due).toBe(at('2026-03-23T14:30'))
  })

  it('a calendar day and a year keep the time of day', () => {
    expect(officeClock.addDuration(at('2026-03-20T14:30'), { unit: 'calendarDays', amount: 1 })).toBe(
      at('2026-03-21T14:30'),
    )
    expect(officeClock.addDuration(at('2026-03-20T14:30'), { unit: 'years', amount: 2 })).toBe(at('2028-03-20T14:30'))
  })

  it('a leap day becomes 28 February', () => {
    expect(officeClock.addDuration(at('2028-02-29T10:00'), { unit: 'years', amount: 1 })).toBe(at('2029-02-28T10:00'))
  })
})

describe('closings and workdays', () => {
  const noon = [{ from: 450, to: 720 }]

  it('a closing shortens the day to the windows that remain', () => {
    const clock = compileCalendar(withDecrees(closing('2026-01-06', '2026-01-06', noon)))
    expect(clock.addWorkMinutes(at('2026-01-06T11:00'), 120)).toBe(at('2026-01-07T08:30'))
  })

  it('a closing without windows closes the day', () => {
    const clock = compileCalendar(withDecrees(closing('2026-01-06', '2026-01-07')))
    expect(clock.dueAtEndOfWorkday('2026-01-05', 1)).toBe(at('2026-01-08T16:00'))
  })

  it('a closing never opens a holiday', () => {
    const clock = compileCalendar(withDecrees(closing('2026-01-01', '2026-01-01', noon)))
    expect(clock.isWorkday('2026-01-01')).toBe(false)
  })

  it('a workday opens a Saturday or a cuti bersama', () => {
    const clock = compileCalendar(withDecrees(workday('2026-01-10', noon), workday('2026-03-18', noon)))
    expect(clock.dueAtEndOfWorkday('2026-01-09', 1)).toBe(at('2026-01-10T12:00'))
    expect(clock.isWorkday('2026-03-18')).toBe(true)
  })

  it('the later of a closing and a workday wins', () => {
    const clock = compileCalendar(withDecrees(workday('2026-01-10', noon), closing('2026-01-10', '2026-01-10')))
    expect(clock.isWorkday('2026-01-10')).toBe(false)
  })

  it('dates before the first decree of hours use it', () => {
    expect(compileCalendar(office).isWorkday('2016-05-02')).toBe(true)
  })

  it('a due date decades away is reached', () => {
    expect(
      officeClock.workMinutesBetween(
        at('2026-01-05T07:30'),
        officeClock.addWorkMinutes(at('2026-01-05T07:30'), 5_000_000),
      ),
    ).toBe(5_000_000)
  })
})
