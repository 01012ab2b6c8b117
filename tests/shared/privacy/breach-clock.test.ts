// 3 x 24 hours from the discovery, nights and holidays included, until both have been told.
import { expect, test } from 'vitest'
import { breachDue, breachState, spanInWords, stillToTell } from '../../../shared/privacy/breach-clock.ts'

const hour = 3_600_000
const told = { discoveredAt: 0, subjectsToldOn: null, institutionToldOn: null }

test('the limit is 72 hours of the calendar', () => {
  expect(breachDue({ discoveredAt: 10 * hour })).toBe(82 * hour)
  expect(breachState(told, 72 * hour)).toBe('running')
  expect(breachState(told, 72 * hour + 1)).toBe('late')
})

test('it is done when both have been told, not before', () => {
  const half = { ...told, subjectsToldOn: '2026-03-18' }
  expect([breachState(half, 0), stillToTell(half)]).toEqual(['running', 'lembaga pelindungan data pribadi'])
  expect(stillToTell(told)).toBe('subjek data dan lembaga pelindungan data pribadi')
  const whole = { ...half, institutionToldOn: '2026-03-19' }
  expect([breachState(whole, 100 * hour), stillToTell(whole)]).toEqual(['done', ''])
})

test('what is left is said in its two largest units', () => {
  const spans = [51 * hour, 48 * hour, 5 * hour + 60_000, 59 * 60_000, -2 * hour]
  expect(spans.map(spanInWords)).toEqual(['2 hari 3 jam', '2 hari', '5 jam 1 menit', '59 menit', '2 jam 0 menit'])
})
