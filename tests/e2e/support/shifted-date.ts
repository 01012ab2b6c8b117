// The day on which the browser tests play, for the host and for the page alike, whatever the day of the machine.

/** A Wednesday after every letter of tests/fixtures/scans. */
export const today = '2026-04-08'

/** The same, as it is typed in a field. */
export const typedToday = '8/4/2026'

/** A quarter of an hour after the practice office was made. */
const beginning = Date.parse(`${today}T10:15:00+07:00`)

/** Milliseconds from the machine's clock to that of the tests, for a host that starts now. */
export function shiftFromNow(): number {
  return beginning - Date.now()
}

/** JavaScript that moves `Date` by so many milliseconds; a Date of something keeps its value. */
export function shiftedDate(shift: number): string {
  return `{
    const Real = Date
    globalThis.Date = class Date extends Real {
      constructor(...words) { if (words.length === 0) super(Real.now() + ${shift}); else super(...words) }
      static now() { return Real.now() + ${shift} }
    }
  }`
}
