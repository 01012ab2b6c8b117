// Pauses that are open, touching or within a step's work.
import { expect, it } from 'vitest'
import { mergePauses, withPauses, workMinutesOutside } from '../../../shared/calendar/pauses.ts'
import { at, officeClock } from '../../support/calendars.ts'

const due = at('2026-01-07T16:00')

it('an open pause moves the due date on with the clock', () => {
  const open = [{ from: at('2026-01-06T08:00'), to: null }]
  expect(withPauses(officeClock, due, open, at('2026-01-06T08:00'))).toBe(due)
  expect(withPauses(officeClock, due, open, at('2026-01-06T10:00'))).toBe(at('2026-01-08T09:30'))
  expect(withPauses(officeClock, due, open, at('2026-01-06T07:00'))).toBe(due)
})

it('lateness stands still while a pause lasts', () => {
  const open = [{ from: at('2026-01-08T08:00'), to: null }]
  for (const now of ['2026-01-08T09:00', '2026-01-09T10:00', '2026-01-14T15:00'].map(at)) {
    expect(officeClock.workMinutesBetween(withPauses(officeClock, due, open, now), now)).toBe(30)
  }
})

it('overlapping and touching pauses are one', () => {
  const pause = (from: string, to: string) => ({ from: at(from), to: at(to) })
  const merged = mergePauses(
    [
      pause('2026-01-06T10:00', '2026-01-06T11:00'),
      pause('2026-01-06T08:00', '2026-01-06T09:00'),
      pause('2026-01-06T09:00', '2026-01-06T10:30'),
      pause('2026-01-07T09:00', '2026-01-07T09:00'),
    ],
    due,
  )
  expect(merged).toEqual([pause('2026-01-06T08:00', '2026-01-06T11:00')])
})

it('the work time of a step leaves pauses out, and only their part within the step', () => {
  const pauses = [
    { from: at('2026-01-06T06:00'), to: at('2026-01-06T08:00') },
    { from: at('2026-01-06T09:00'), to: null },
  ]
  const minutes = workMinutesOutside(officeClock, at('2026-01-06T07:30'), at('2026-01-06T10:00'), pauses, due)
  expect(minutes).toBe(60)
})
