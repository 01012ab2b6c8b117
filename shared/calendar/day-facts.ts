// What the decrees make of one date: its windows, and why it is closed or special.
import type { DateText } from '../time.ts'
import { type Weekday, weekdayOf } from './dates.ts'
import type {
  ClosingDecree,
  Decree,
  Holiday,
  HolidaysDecree,
  HoursDecree,
  OfficeCalendar,
  RamadanDecree,
  Window,
  WorkdayDecree,
} from './decree.ts'

export type WeekDecree = HoursDecree | RamadanDecree
export type SpecialDecree = ClosingDecree | WorkdayDecree

export type ClosedReason =
  | { readonly why: 'weekend' }
  | { readonly why: 'holiday'; readonly holiday: Holiday; readonly decree: HolidaysDecree }
  | { readonly why: 'closing'; readonly decree: ClosingDecree }

export interface DayFacts {
  readonly date: DateText
  readonly weekday: Weekday
  readonly windows: readonly Window[]
  /** The week that the windows come from; null in a calendar without hours. */
  readonly week: WeekDecree | null
  /** A closing or workday that changed the hours of a day that is worked. */
  readonly special: SpecialDecree | null
  /** Null where the day is worked. */
  readonly closed: ClosedReason | null
}

/** Returns the facts of any date; the decrees are sorted out once. */
export function dayFactsOf(calendar: OfficeCalendar): (date: DateText) => DayFacts {
  const ordinary = calendar.decrees.filter((it) => it.kind === 'hours').sort(byStart)
  const ramadan = calendar.decrees.filter((it) => it.kind === 'ramadan').sort(byStart)
  const specials = calendar.decrees.filter((it) => it.kind === 'closing' || it.kind === 'workday')
  const holidays = holidaysByDate(calendar)

  return (date) => {
    const week = newest(ramadan, date) ?? newest(ordinary, date) ?? ordinary[0] ?? null
    const weekday = weekdayOf(date)
    const holiday = holidays.get(date)
    let windows = holiday === undefined ? (week?.weekly[weekday - 1] ?? []) : []
    let closed: ClosedReason | null = holiday ?? (windows.length === 0 ? { why: 'weekend' } : null)
    let special: SpecialDecree | null = null
    for (const decree of specials) {
      if (!covers(decree, date)) continue
      if (decree.kind === 'workday') {
        windows = decree.windows
        closed = null
        special = decree
      } else if (closed === null) {
        windows = intersect(windows, decree.windows)
        if (windows.length === 0) closed = { why: 'closing', decree }
        special = windows.length === 0 ? null : decree
      }
    }
    return { date, weekday, windows, week, special, closed }
  }
}

function byStart(a: Decree, b: Decree): number {
  return a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0
}

function covers(decree: Decree, date: DateText): boolean {
  return decree.validFrom <= date && (decree.validTo === null || date <= decree.validTo)
}

function newest<D extends Decree>(ascending: readonly D[], date: DateText): D | undefined {
  return ascending.findLast((decree) => covers(decree, date))
}

type HolidayReason = Extract<ClosedReason, { why: 'holiday' }>

function holidaysByDate(calendar: OfficeCalendar): ReadonlyMap<DateText, HolidayReason> {
  const found = new Map<DateText, HolidayReason>()
  for (const decree of calendar.decrees) {
    if (decree.kind !== 'holidays') continue
    for (const holiday of decree.holidays) {
      if (covers(decree, holiday.date) && !found.has(holiday.date)) {
        found.set(holiday.date, { why: 'holiday', holiday, decree })
      }
    }
  }
  return found
}

function intersect(one: readonly Window[], other: readonly Window[]): readonly Window[] {
  return one.flatMap((a) =>
    other.flatMap((b) => {
      const from = Math.max(a.from, b.from)
      const to = Math.min(a.to, b.to)
      return from < to ? [{ from, to }] : []
    }),
  )
}
