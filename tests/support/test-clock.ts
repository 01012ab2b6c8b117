// A clock that the test moves.

/** Tuesday, 17 March 2026, 09.00 WIB: a working day in Ramadan. */
const someMorning = Date.parse('2026-03-17T02:00:00Z')

export const minute = 60_000
export const hour = 60 * minute

export interface TestClock {
  now(): number
  pass(milliseconds: number): void
}

export function testClock(start = someMorning): TestClock {
  let at = start
  return {
    now: () => at,
    pass: (milliseconds) => {
      at += milliseconds
    },
  }
}
