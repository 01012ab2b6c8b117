// Decrees: the dated pieces that an office calendar is made of, each with the rule that it comes from.
import type { DateText } from '../time.ts'
import type { OfficeZone } from './zone.ts'

/** Working time in minutes since local midnight, half-open: the minute `to` is no longer working time. */
export type Window = { readonly from: number; readonly to: number }

/** Windows of the seven days of a week, Monday first. */
export type WeekHours = readonly (readonly Window[])[]

/** Libur nasional, cuti bersama, or a holiday of the region. */
export type HolidayKind = 'LN' | 'CB' | 'lokal'

export type Holiday = { readonly date: DateText; readonly kind: HolidayKind; readonly name: string }

type Dated = {
  readonly id: string
  /** What it says, in words. */
  readonly title: string
  /** The rule's own number, as it is cited. */
  readonly number: string
  readonly validFrom: DateText
  /** Last date in force; null where no end is set. */
  readonly validTo: DateText | null
  /** What the office has still to confirm; null where the rule itself settles it. */
  readonly assumed: string | null
}

/** The ordinary week. The newest in force on a date wins. */
export type HoursDecree = Dated & { readonly kind: 'hours'; readonly weekly: WeekHours }

/** The week of Ramadan; it takes the place of the ordinary week. */
export type RamadanDecree = Dated & { readonly kind: 'ramadan'; readonly weekly: WeekHours }

/** Holidays of a year. `complete` is the SKB's whole list: a year without one is an estimate. */
export type HolidaysDecree = Dated & {
  readonly kind: 'holidays'
  readonly year: number
  readonly complete: boolean
  readonly holidays: readonly Holiday[]
}

/** Days on which the office closes, or works only within the windows that remain. Never opens a closed day. */
export type ClosingDecree = Dated & { readonly kind: 'closing'; readonly windows: readonly Window[] }

/** Days that are worked although the week or a holiday would close them. */
export type WorkdayDecree = Dated & { readonly kind: 'workday'; readonly windows: readonly Window[] }

export type Decree = HoursDecree | RamadanDecree | HolidaysDecree | ClosingDecree | WorkdayDecree

/** All that decides working time. The order counts only among closings and workdays: the later one wins. */
export type OfficeCalendar = { readonly zone: OfficeZone; readonly decrees: readonly Decree[] }

/** The years whose SKB is in the calendar, ascending. */
export function skbYears(calendar: OfficeCalendar): readonly number[] {
  const years = new Set<number>()
  for (const decree of calendar.decrees) if (decree.kind === 'holidays' && decree.complete) years.add(decree.year)
  return [...years].sort((a, b) => a - b)
}
