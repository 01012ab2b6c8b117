// Times in words in the office's zone, never the PC's.
import { dateInWords, longDate, longInstant, timeOfDay } from '../../shared/calendar/format.ts'
import { localDateOf, type OfficeZone, officeZones } from '../../shared/calendar/zone.ts'
import { useMe } from './me.ts'

export interface OfficeTime {
  readonly zone: OfficeZone
  /** `10.42`. */
  readonly clock: (instant: number) => string
  /** `Selasa, 17 Maret 2026 pukul 14.30 WIB`. */
  readonly long: (instant: number) => string
  /** `Rabu, 25 Maret 16.00`: a day of this year, without its year. */
  readonly short: (instant: number) => string
  /** `11 Maret`: a day of this year. */
  readonly day: (instant: number) => string
  /** `YYYY-MM-DD`. */
  readonly date: (instant: number) => string
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string
}

export function officeTime(timeZone: string): OfficeTime {
  const zone = officeZones.find((known) => known === timeZone) ?? 'Asia/Jakarta'
  return {
    zone,
    clock: (instant) => timeOfDay(instant, zone),
    long: (instant) => longInstant(instant, zone),
    short: (instant) => `${longDate(localDateOf(instant, zone)).replace(/ \d{4}$/, '')} ${timeOfDay(instant, zone)}`,
    day: (instant) => dateInWords(localDateOf(instant, zone)).replace(/ \d{4}$/, ''),
    date: (instant) => localDateOf(instant, zone),
    today: () => localDateOf(Date.now(), zone),
  }
}

export function useOfficeTime(): OfficeTime {
  return officeTime(useMe().office.timeZone)
}
