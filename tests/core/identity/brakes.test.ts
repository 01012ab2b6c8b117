// The brakes on guessing, as sums.
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import {
  countedFailures,
  countedWide,
  deviceWait,
  heldFor,
  inSeconds,
  isFamiliar,
  pauseAfter,
  recentFailures,
  widePauseAfter,
} from '../../../electron/core/identity/brakes.ts'
import { hour, minute } from '../../support/test-clock.ts'

describe('an account', () => {
  test('has four wrong passwords free, then pauses of 1, 2, 4 … 60 s, then a quarter of an hour', () => {
    const seconds = Array.from({ length: 13 }, (_, index) => pauseAfter(index) / 1000)
    expect(seconds).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 900])
  })

  test('is never held for longer than a quarter of an hour', () => {
    fc.assert(fc.property(fc.nat(100_000), (failures) => pauseAfter(failures) <= 15 * minute))
    expect(heldFor(10 ** 15, 0)).toBe(15 * minute)
  })

  test('forgets its failures after an hour of quiet', () => {
    expect(countedFailures({ count: 9, lastAt: 0, heldUntil: 60_000 }, hour)).toBe(9)
    expect(countedFailures({ count: 9, lastAt: 0, heldUntil: 60_000 }, hour + 1)).toBe(0)
  })

  test('whose quarter of an hour is served begins again at the short pauses', () => {
    const served = { count: 12, lastAt: 0, heldUntil: 15 * minute }
    expect(countedFailures(served, 15 * minute - 1)).toBe(12)
    expect(pauseAfter(countedFailures(served, 15 * minute) + 1)).toBe(1000)
  })

  test('is guessed at most seven hundred times a day by whoever never stops, and is open in between', () => {
    let [count, lastAt, heldUntil, now, guesses, open] = [0, 0, 0, 0, 0, 0]
    while (now < 24 * hour) {
      count = countedFailures({ count, lastAt, heldUntil }, now) + 1
      const pause = pauseAfter(count)
      ;[lastAt, heldUntil, guesses] = [now, now + pause, guesses + 1]
      if (pause <= minute) open += 1
      now += Math.max(pause, 1000)
    }
    expect(guesses).toBeLessThan(760)
    expect(open / guesses).toBeGreaterThan(0.8)
  })

  test('is held for a minute at most at unfamiliar origins, however many strangers guess', () => {
    const seconds = [19, 20, 21, 25, 26, 1000, 100_000].map((failures) => widePauseAfter(failures) / 1000)
    expect(seconds).toEqual([0, 1, 2, 32, 60, 60, 60])
    expect([countedWide({ count: 30, lastAt: 0 }, hour), countedWide({ count: 30, lastAt: 0 }, hour + 1)]).toEqual([
      30, 0,
    ])
  })

  test('knows an origin for ninety days', () => {
    expect([isFamiliar(null, 0), isFamiliar(0, 90 * 24 * hour - 1), isFamiliar(0, 90 * 24 * hour)]).toEqual([
      false,
      true,
      false,
    ])
  })
})

describe('a device', () => {
  test('may fail thirty times in an hour', () => {
    const failures = Array.from({ length: 30 }, (_, index) => index * minute)
    expect(deviceWait(failures.slice(1), 30 * minute)).toBe(0)
    expect(deviceWait(failures, 30 * minute)).toBe(30 * minute)
    expect(deviceWait(failures, hour)).toBe(0)
  })

  test('is not held by failures of a clock that was ahead', () => {
    expect(recentFailures([10 * hour], 0)).toEqual([])
  })
})

test('seconds are rounded up, so that nobody is told 0 and refused', () => {
  expect(inSeconds(1)).toBe(1)
  expect(inSeconds(1001)).toBe(2)
})
