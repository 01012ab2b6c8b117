// One question to the clock in local text.
import { expect, it } from 'vitest'
import { askDue } from '../../../shared/calendar/ask-due.ts'
import { officeClock } from '../../support/calendars.ts'

it('answers minutes and working days', () => {
  expect(askDue(officeClock, { start: '2026-03-17T14:30', minutes: 60 })).toEqual({
    ok: true,
    value: { due: '2026-03-25T08:00' },
  })
  expect(askDue(officeClock, { start: '2026-01-10T10:00', workdays: 2 })).toEqual({
    ok: true,
    value: { due: '2026-01-13T16:00' },
  })
})

it('says that an answer is an estimate', () => {
  const answer = askDue(officeClock, { start: '2026-12-30T10:00', workdays: 2 })
  expect(answer).toEqual({ ok: true, value: { due: '2027-01-01T16:30', estimate: 'perkiraan, SKB 2027 belum terbit' } })
})

it.each([
  { start: '2026-02-30T08:00', minutes: 60 },
  { start: '2026-03-17T14:30' },
  { start: '2026-03-17T14:30', minutes: 1, workdays: 1 },
  { start: '2026-03-17T14:30', minutes: -1 },
  { start: '2026-03-17T14:30', minutes: 1.5 },
  { start: '2026-03-17T14:30', minutes: Number.NaN },
  { start: '2026-03-17T14:30', workdays: 1e9 },
])('refuses %j with a sentence', (question) => {
  const answer = askDue(officeClock, question)
  expect(answer.ok).toBe(false)
})
