// The office's zone: instants to local dates and times and back, by the fixed offsets of Indonesia's zones.
import type { DateText, Instant } from '../time.ts'
import { type DayNumber, dateOfDay, dayNumberOf, isDateText } from './dates.ts'

/** The four zones of Indonesia. None has summer time, so an offset in hours says it all. */
export const officeZones = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const

export type OfficeZone = (typeof officeZones)[number]

const hours: Readonly<Record<OfficeZone, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
}

const names: Readonly<Record<number, string>> = { 7: 'WIB', 8: 'WITA', 9: 'WIT' }

export const minuteMillis = 60_000
export const dayMillis = 86_400_000

/** WIB, WITA or WIT. */
export function zoneName(zone: OfficeZone): string {
  return names[hours[zone]] ?? zone
}

/** Milliseconds that the zone's clocks are ahead of UTC. */
export function zoneOffset(zone: OfficeZone): number {
  return hours[zone] * 3_600_000
}

/** The day number on which the instant falls in the zone. */
export function localDayOf(instant: Instant, zone: OfficeZone): DayNumber {
  return Math.floor((instant + zoneOffset(zone)) / dayMillis)
}

/** The calendar date on which the instant falls in the zone. */
export function localDateOf(instant: Instant, zone: OfficeZone): DateText {
  return dateOfDay(localDayOf(instant, zone))
}

/** Whole minutes since local midnight, 0 to 1439. */
export function localMinuteOf(instant: Instant, zone: OfficeZone): number {
  return Math.floor((instant + zoneOffset(zone) - localDayOf(instant, zone) * dayMillis) / minuteMillis)
}

/** The instant of a local date and of minutes since its midnight. */
export function instantOf(date: DateText, minute: number, zone: OfficeZone): Instant {
  return dayNumberOf(date) * dayMillis + minute * minuteMillis - zoneOffset(zone)
}

/** Reads `YYYY-MM-DDTHH:mm` as local time; null where it is not such a text or no such time exists. */
export function parseLocal(text: string, zone: OfficeZone): Instant | null {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(text)
  const [, date, hour, minute] = parts ?? []
  if (date === undefined || !isDateText(date) || Number(hour) > 23 || Number(minute) > 59) return null
  return instantOf(date, Number(hour) * 60 + Number(minute), zone)
}

/** Writes an instant as local `YYYY-MM-DDTHH:mm`; seconds are dropped. */
export function toLocalText(instant: Instant, zone: OfficeZone): string {
  const minute = localMinuteOf(instant, zone)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${localDateOf(instant, zone)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
