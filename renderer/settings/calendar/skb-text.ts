// Holidays that are known already as a list to edit, in the form in which an SKB is pasted.
import type { Holiday, HolidayKind } from '../../../shared/calendar/decree.ts'
import { dateInWords } from '../../../shared/calendar/format.ts'

const headings: readonly (readonly [HolidayKind, string])[] = [
  ['LN', 'Hari libur nasional'],
  ['CB', 'Cuti bersama'],
  ['lokal', 'Libur daerah'],
]

export function skbText(holidays: readonly Holiday[]): string {
  return headings
    .map(([kind, heading]) => [heading, holidays.filter((one) => one.kind === kind)] as const)
    .filter(([, days]) => days.length > 0)
    .map(([heading, days]) =>
      [heading, ...days.map((day, index) => `${index + 1}. ${dateInWords(day.date)} ${day.name}`)].join('\n'),
    )
    .join('\n\n')
}
