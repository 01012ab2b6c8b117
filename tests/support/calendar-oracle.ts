// A second, slow reading of the office calendar: it walks minute by minute and shares no code with the product.
import type { Decree, OfficeCalendar } from '../../shared/calendar/decree.ts'

const minute = 60_000
const offsets: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7 * 60,
  'Asia/Pontianak': 7 * 60,
  'Asia/Makassar': 8 * 60,
  'Asia/Jayapura': 9 * 60,
}

export interface CalendarOracle {
  isWorking(instant: number): boolean
  /** The end of the n-th working minute from `start` on; `start` itself for 0. Whole minutes only. */
  add(start: number, minutes: number): number
  /** Working minutes in [a, b). */
  between(a: number, b: number): number
  /** End of the last working minute of the n-th date after `date` that has any. */
  endOfWorkday(date: string, workDays: number): number
}

export function calendarOracle(calendar: OfficeCalendar): CalendarOracle {
  const ahead = (offsets[calendar.zone] ?? 0) * minute
  const days = new Map<number, readonly boolean[]>()

  function minutesOf(midnight: number): readonly boolean[] {
    const known = days.get(midnight)
    if (known !== undefined) return known
    const date = new Date(midnight).toISOString().slice(0, 10)
    const made = Array.from({ length: 1440 }, (_, at) => worksAt(calendar.decrees, date, at))
    days.set(midnight, made)
    return made
  }

  function isWorking(instant: number): boolean {
    const local = instant + ahead
    const midnight = local - (local % (1440 * minute))
    return minutesOf(midnight)[Math.floor((local - midnight) / minute)] === true
  }

  function add(start: number, minutes: number): number {
    let now = start
    for (let left = minutes; left > 0; now += minute) if (isWorking(now)) left -= 1
    return now
  }

  function between(a: number, b: number): number {
    let count = 0
    for (let now = a; now < b; now += minute) if (isWorking(now)) count += 1
    return count
  }

  function endOfWorkday(date: string, workDays: number): number {
    let midnight = Date.parse(`${date}T00:00:00Z`)
    for (let left = workDays; left > 0; ) {
      midnight += 1440 * minute
      if (minutesOf(midnight).includes(true)) left -= 1
    }
    const last = minutesOf(midnight).lastIndexOf(true)
    return midnight - ahead + (last + 1) * minute
  }

  return { isWorking, add, between, endOfWorkday }
}

function worksAt(decrees: readonly Decree[], date: string, at: number): boolean {
  const inForce = decrees.filter((it) => it.validFrom <= date && date <= (it.validTo ?? '9999-12-31'))
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  const inside = (windows: readonly { from: number; to: number }[]) => windows.some((it) => it.from <= at && at < it.to)
  const weeks = inForce.filter((it) => it.kind === 'hours' || it.kind === 'ramadan')
  const ranked = [...weeks].sort((a, b) =>
    a.kind === b.kind ? (a.validFrom < b.validFrom ? -1 : 1) : a.kind === 'hours' ? -1 : 1,
  )
  let works = inside(ranked.at(-1)?.weekly[weekday] ?? [])
  if (inForce.some((it) => it.kind === 'holidays' && it.holidays.some((day) => day.date === date))) works = false
  for (const decree of inForce) {
    if (decree.kind === 'workday') works = inside(decree.windows)
    if (decree.kind === 'closing') works = works && inside(decree.windows)
  }
  return works
}
