// A zone of the office and the day its registration ends, as recorded by hand: what is said of it, and how early.
import { dayNumberOf } from '../calendar/dates.ts'
import { dueWarning } from '../calendar/due-warning.ts'
import { dateInWords } from '../calendar/format.ts'
import type { DateText } from '../time.ts'

/** Days before the end of a zone at which the warning begins and becomes more urgent. */
const zoneMarks = [90, 30, 7] as const

export interface ZoneFacts {
  readonly zone: string
  /** Null while nobody recorded it. */
  readonly expires: DateText | null
  /** Office or person who holds the account at the registrar; empty while not recorded. */
  readonly accountHolder: string
  /** Pejabat Nama Domain; empty while not recorded. */
  readonly nameOfficial: string
}

/** `berakhir 20 Juni 2026, 30 hari lagi`; says that the date is not recorded where it is not. */
export function expiryInWords(expires: DateText | null, today: DateText): string {
  if (expires === null) return 'tanggal berakhir belum dicatat'
  const daysLeft = dayNumberOf(expires) - dayNumberOf(today)
  const away = daysLeft === 0 ? 'hari ini' : daysLeft > 0 ? `${daysLeft} hari lagi` : `${-daysLeft} hari lalu`
  return `berakhir ${dateInWords(expires)}, ${away}`
}

/** The warning for Meja saya, or null while the end is far away or not recorded. */
export function zoneWarning(facts: ZoneFacts, today: DateText): string | null {
  const due = dueWarning(facts.expires, today, zoneMarks)
  if (due === null) return null
  const stands = `Zona ${facts.zone} tercatat ${expiryInWords(facts.expires, today)}.`
  if (due.daysLeft < 0) return `${stands} Periksa di registrar; bila sudah diperpanjang, catat tanggal barunya.`
  const holder =
    facts.accountHolder === '' ? 'pemegang akun registrar belum dicatat' : `pemegang akun: ${facts.accountHolder}`
  const urge = due.mark <= 7 ? 'Perpanjang sekarang' : due.mark <= 30 ? 'Perpanjang bulan ini' : 'Siapkan perpanjangan'
  return `${stands} ${urge} (${holder}).`
}

export function isZoneDue(expires: DateText | null, today: DateText): boolean {
  return dueWarning(expires, today, zoneMarks) !== null
}
