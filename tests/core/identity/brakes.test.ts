// The brakes on guessing, as sums.
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import {
  accountWait,
  countedFailures,
  deviceWait,
  inSeconds,
  pauseAfter,
  recentFailures,
} from '../../../electron/core/identity/brakes.ts'
import { hour, minute } from '../../support/test-clock.ts'

describe('an account', () => {
  test('has four wrong passwords free, then pauses of 1, 2, 4 … 60 s, then a quarter of an hour', () => {
    const seconds = Array.from({ length: 13 }, (_, index) => pauseAfter(index) / 1000)
    expect(seconds).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 900])
  })

  test('is never locked for longer than a quarter of an hour', () => {
    fc.assert(fc.property(fc.nat(100_000), (failures) => pauseAfter(failures) <= 15 * minute))
    expect(accountWait(10 ** 15, 0)).toBe(15 * minute)
  })

  test('forgets its failures after an hour of quiet', () => {
    expect(countedFailures({ count: 9, lastAt: 0 }, hour)).toBe(9)
    expect(countedFailures({ count: 9, lastAt: 0 }, hour + 1)).toBe(0)
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
