// Dates, times and durations in plain Indonesian, in the office's zone.
import { assertNever } from '../result.ts'
import type { DateText, Duration, Instant } from '../time.ts'
import { type Weekday, weekdayOf, yearOf } from './dates.ts'
import { localDateOf, localMinuteOf, type OfficeZone, zoneName } from './zone.ts'

export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** Monday first. */
const weekdayNames = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const

export function weekdayName(weekday: Weekday): string {
  return weekdayNames[weekday - 1] ?? ''
}

/** `17 Maret 2026`. */
export function dateInWords(date: DateText): string {
  return `${Number(date.slice(8, 10))} ${monthNames[Number(date.slice(5, 7)) - 1] ?? ''} ${yearOf(date)}`
}

/** `Selasa, 17 Maret 2026`. */
export function longDate(date: DateText): string {
  return `${weekdayName(weekdayOf(date))}, ${dateInWords(date)}`
}

/** Minutes since midnight as `14.30`. */
export function clockText(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}.${two(minute % 60)}`
}

/** `14.30`, the local time of an instant; seconds are dropped. */
export function timeOfDay(instant: Instant, zone: OfficeZone): string {
  return clockText(localMinuteOf(instant, zone))
}

/** `pukul 14.30 WIB`. */
export function timeInWords(instant: Instant, zone: OfficeZone): string {
  return `pukul ${timeOfDay(instant, zone)} ${zoneName(zone)}`
}

/** `Selasa, 17 Maret 2026 pukul 14.30 WIB`. */
export function longInstant(instant: Instant, zone: OfficeZone): string {
  return `${longDate(localDateOf(instant, zone))} ${timeInWords(instant, zone)}`
}

/** `2 jam 10 menit`; whole minutes, 0 or more. */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} menit`
  return rest === 0 ? `${hours} jam` : `${hours} jam ${rest} menit`
}

/** `2 jam 10 menit jam kerja`, and for whole hours `2 jam kerja`. */
export function workMinutesInWords(minutes: number): string {
  const isWhole = minutes > 0 && minutes % 60 === 0
  return isWhole ? `${minutes / 60} jam kerja` : `${minutesInWords(minutes)} jam kerja`
}

/** A duration in its own unit: `60 menit`, `2 hari kerja`, `3 x 24 jam`, `1 hari`, `2 tahun`. */
export function durationInWords(duration: Duration): string {
  const { amount } = duration
  switch (duration.unit) {
    case 'workMinutes':
      return `${amount} menit`
    case 'workDays':
      return `${amount} hari kerja`
    case 'calendarHours':
      return amount > 24 && amount % 24 === 0 ? `${amount / 24} x 24 jam` : `${amount} jam`
    case 'calendarDays':
      return `${amount} hari`
    case 'years':
      return `${amount} tahun`
    default:
      return assertNever(duration)
  }
}
