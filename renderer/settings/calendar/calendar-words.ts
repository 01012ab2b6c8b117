// The calendar in words: kinds of days and of decrees.
import { dateInWords } from '../../../shared/calendar/format.ts'

export const dayKinds = [
  { kind: 'LN', label: 'Libur nasional' },
  { kind: 'CB', label: 'Cuti bersama' },
  { kind: 'lokal', label: 'Libur daerah' },
  { kind: 'tutup', label: 'Kantor tutup' },
  { kind: 'masuk', label: 'Hari masuk pengganti' },
  { kind: 'jam_khusus', label: 'Jam khusus' },
] as const

export function dayKindWords(kind: string): string {
  return dayKinds.find((one) => one.kind === kind)?.label ?? kind
}

export const decreeKinds = {
  hours: 'Jam kerja',
  ramadan: 'Jam kerja Ramadan',
  holidays: 'Hari libur',
  closing: 'Kantor tutup',
  workday: 'Hari masuk pengganti',
} as const

export type DecreeKind = keyof typeof decreeKinds

export function decreeKindWords(kind: string): string {
  return Object.entries(decreeKinds).find(([one]) => one === kind)?.[1] ?? kind
}

export interface CalendarDay {
  readonly date: string
  readonly kind: string
  readonly name: string
}

/** "Kalender 2026: 17 libur nasional, 8 cuti bersama." */
export function calendarSentence(year: number, decreed: boolean, days: readonly CalendarDay[]): string {
  if (!decreed) return `Hari libur ${year} belum diisi; jatuh tempo tahun itu hanya perkiraan.`
  const count = (kind: string) => days.filter((day) => day.kind === kind).length
  const parts = [
    `${count('LN')} libur nasional`,
    `${count('CB')} cuti bersama`,
    count('lokal') === 0 ? '' : `${count('lokal')} libur daerah`,
    count('tutup') === 0 ? '' : `${count('tutup')} hari tutup`,
  ].filter((part) => part !== '')
  return `Kalender ${year}: ${parts.join(', ')}.`
}

/** "12 April 2023 dan seterusnya", "1 Januari 2026 sampai 31 Desember 2026". */
export function forceWords(from: string, to: string | null): string {
  return to === null
    ? `${dateInWords(from)} dan seterusnya`
    : from === to
      ? dateInWords(from)
      : `${dateInWords(from)} sampai ${dateInWords(to)}`
}
