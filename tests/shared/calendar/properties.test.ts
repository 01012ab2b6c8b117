// The fourteen laws of working time, against a reading that walks minute by minute.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCalendar } from '../../../shared/calendar/compile.ts'
import { addDays, weekdayOf } from '../../../shared/calendar/dates.ts'
import { dueOf } from '../../../shared/calendar/due.ts'
import { explain } from '../../../shared/calendar/explain.ts'
import { mergePauses, pausedWorkMillis, withPauses } from '../../../shared/calendar/pauses.ts'
import { calendarOracle } from '../../support/calendar-oracle.ts'
import {
  anyDate,
  anyMinute,
  at,
  closing,
  localHoliday,
  office,
  officeClock,
  withDecrees,
  workday,
} from '../../support/calendars.ts'

const clock = officeClock
const minutes = fc.integer({ min: 1, max: 6000 })
const few = { numRuns: 100 }
const half = [{ from: 480, to: 700 }]
const rich = withDecrees(
  closing('2026-02-03', '2026-02-04', half),
  workday('2026-02-07', half),
  closing('2026-04-13', '2026-04-14'),
  localHoliday('2026-05-20'),
)

const anyPause = fc
  .tuple(anyMinute, fc.integer({ min: 0, max: 20_000 }))
  .map(([from, length]) => ({ from, to: from + length * 60_000 }))

describe('properties of working time', () => {
  it('1: between undoes add', () => {
    fc.assert(
      fc.property(anyMinute, minutes, (a, k) => {
        expect(clock.workMinutesBetween(a, clock.addWorkMinutes(a, k))).toBe(k)
      }),
    )
  })

  it('2: between is additive, in any order of the three', () => {
    fc.assert(
      fc.property(anyMinute, anyMinute, anyMinute, (a, b, c) => {
        const between = clock.workMinutesBetween
        expect(between(a, b) + between(b, c)).toBe(between(a, c))
      }),
    )
  })

  it('2: to the millisecond too', () => {
    const anyInstant = fc.integer({ min: at('2026-01-01T00:00'), max: at('2026-06-30T23:59') })
    fc.assert(
      fc.property(anyInstant, anyInstant, anyInstant, (a, b, c) => {
        const between = clock.workMillisBetween
        expect(between(a, b) + between(b, c)).toBe(between(a, c))
      }),
    )
  })

  it('3: adding twice is adding the sum', () => {
    fc.assert(
      fc.property(anyMinute, minutes, minutes, (a, j, k) => {
        expect(clock.addWorkMinutes(clock.addWorkMinutes(a, j), k)).toBe(clock.addWorkMinutes(a, j + k))
      }),
    )
  })

  it('4: later or longer is never due earlier, and a due date lies in a window or at its end', () => {
    const oracle = calendarOracle(office)
    fc.assert(
      fc.property(anyMinute, fc.nat(5000), minutes, minutes, (a, later, j, k) => {
        const due = clock.addWorkMinutes(a, j)
        expect(clock.addWorkMinutes(a + later * 60_000, j)).toBeGreaterThanOrEqual(due)
        expect(clock.addWorkMinutes(a, j + k)).toBeGreaterThan(due)
        expect(oracle.isWorking(due - 60_000)).toBe(true)
      }),
    )
  })

  it('5: agrees with the minute-by-minute reading, with closings and workdays too', () => {
    const oracle = calendarOracle(rich)
    const compiled = compileCalendar(rich)
    fc.assert(
      fc.property(anyMinute, fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 40_000 }), (a, k, span) => {
        expect(compiled.addWorkMinutes(a, k)).toBe(oracle.add(a, k))
        expect(compiled.workMinutesBetween(a, a + span * 60_000)).toBe(oracle.between(a, a + span * 60_000))
      }),
      { numRuns: 300 },
    )
  })

  it('5: agrees on the closing of the n-th working day', () => {
    const oracle = calendarOracle(rich)
    const compiled = compileCalendar(rich)
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (date, n) => {
        expect(compiled.dueAtEndOfWorkday(date, n)).toBe(oracle.endOfWorkday(date, n))
      }),
    )
  })

  it('6: another holiday never makes anything due earlier', () => {
    fc.assert(
      fc.property(anyMinute, minutes, fc.integer({ min: 1, max: 20 }), anyDate, (a, k, n, holiday) => {
        const more = compileCalendar(withDecrees(localHoliday(holiday)))
        expect(more.addWorkMinutes(a, k)).toBeGreaterThanOrEqual(clock.addWorkMinutes(a, k))
        expect(more.addDuration(a, { unit: 'workDays', amount: n })).toBeGreaterThanOrEqual(
          clock.addDuration(a, { unit: 'workDays', amount: n }),
        )
      }),
      few,
    )
  })

  it('7: a pause of w working minutes moves the due date by exactly w working minutes', () => {
    fc.assert(
      fc.property(anyDate, anyPause, (date, pause) => {
        const due = clock.dueAtEndOfWorkday(date, 2)
        const moved = withPauses(clock, due, [pause], pause.to)
        expect(clock.workMinutesBetween(due, moved)).toBe(clock.workMinutesBetween(pause.from, pause.to))
      }),
    )
  })

  it('7: a pause outside working time moves nothing', () => {
    const due = at('2026-03-26T16:00')
    for (const [from, to] of [
      ['2026-03-17T15:00', '2026-03-25T07:30'],
      ['2026-01-05T12:00', '2026-01-05T13:00'],
      ['2026-01-09T16:30', '2026-01-12T07:30'],
    ] as const) {
      expect(withPauses(clock, due, [{ from: at(from), to: at(to) }], due)).toBe(due)
    }
  })

  it('8: splitting or joining pauses changes nothing', () => {
    fc.assert(
      fc.property(anyPause, fc.double({ min: 0, max: 1, noNaN: true }), (pause, share) => {
        const cut = pause.from + Math.floor((pause.to - pause.from) * share)
        const parts = [
          { from: pause.from, to: cut },
          { from: cut, to: pause.to },
          { from: pause.from, to: cut },
        ]
        expect(pausedWorkMillis(clock, parts, 0)).toBe(pausedWorkMillis(clock, [pause], 0))
      }),
    )
  })

  it('9: the order of pauses and of independent decrees does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyPause, { maxLength: 5 }), anyDate, (pauses, date) => {
        const due = clock.dueAtEndOfWorkday(date, 2)
        expect(withPauses(clock, due, pauses.toReversed(), due)).toBe(withPauses(clock, due, pauses, due))
        expect(mergePauses(pauses.toReversed(), due)).toEqual(mergePauses(pauses, due))
        const turned = compileCalendar({ ...office, decrees: office.decrees.toReversed() })
        expect(turned.dueAtEndOfWorkday(date, 2)).toBe(due)
      }),
      few,
    )
  })

  it('10: the lines of an explanation sum to the number shown, and lead to the due date', () => {
    const told = fc.array(
      anyPause.map((pause) => ({ ...pause, reason: 'menunggu pemohon' })),
      { maxLength: 3 },
    )
    const seconds = fc.integer({ min: 0, max: 59_999 })
    fc.assert(
      fc.property(anyMinute, seconds, anyDate, minutes, told, (minute, extra, date, k, pauses) => {
        const start = { at: minute + extra, date }
        const now = at('2026-07-01T00:00')
        for (const duration of [
          { unit: 'workMinutes', amount: k } as const,
          { unit: 'workDays', amount: (k % 30) + 1 } as const,
          { unit: 'calendarHours', amount: k } as const,
        ]) {
          const answer = explain(clock, { clock: 'promise', start, duration, pauses, now })
          expect(answer.due).toBe(dueOf(clock, start, duration, pauses, now).at)
          expect(answer.parts[0]?.total).toBe(duration.amount)
          for (const part of answer.parts) {
            expect(part.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(part.total)
          }
          const paused = Math.floor(pausedWorkMillis(clock, pauses, now) / 60_000)
          const moving = answer.parts.slice(1).map((part) => part.total)
          if (duration.unit === 'calendarHours') expect(moving).toEqual([])
          else for (const total of moving) expect(total).toBe(paused)
        }
      }),
      few,
    )
  })

  it('11: whole weeks without holidays shift the answer by as much', () => {
    const quiet = { ...office, decrees: office.decrees.filter((it) => it.kind === 'hours') }
    const plain = compileCalendar(quiet)
    fc.assert(
      fc.property(anyMinute, minutes, fc.integer({ min: 1, max: 30 }), (a, k, weeks) => {
        const shift = weeks * 7 * 86_400_000
        expect(plain.addWorkMinutes(a + shift, k)).toBe(plain.addWorkMinutes(a, k) + shift)
      }),
    )
  })

  it('12: working days and days of 450 minutes agree from the opening on, the first day counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 5 }), (day, n) => {
        const date = addDays('2026-01-19', day)
        const wanted = clock.dueAtEndOfWorkday(addDays(date, -1), n)
        expect(weekdayOf(date)).toBeLessThan(6)
        expect(clock.addWorkMinutes(at(`${date}T07:30`), n * 450)).toBe(wanted)
      }),
    )
  })

  it('14: calendar hours do not look at the calendar', () => {
    const closed = compileCalendar(withDecrees(closing('2026-01-01', '2026-12-31')))
    fc.assert(
      fc.property(anyMinute, fc.integer({ min: 0, max: 500 }), (a, hours) => {
        const duration = { unit: 'calendarHours', amount: hours } as const
        expect(closed.addDuration(a, duration)).toBe(a + hours * 3_600_000)
        expect(clock.addDuration(a, duration)).toBe(a + hours * 3_600_000)
      }),
    )
  })
})
