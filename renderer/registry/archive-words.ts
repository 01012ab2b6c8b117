// The archive in words.
import { isDateText } from '../../shared/calendar/dates.ts'
import { dateInWords } from '../../shared/calendar/format.ts'

/** A date in words; what is none stays as it is. */
export function retainWords(until: string): string {
  return isDateText(until) ? dateInWords(until) : until
}

/** "31 berkas di arsip, 2 kurang lengkap." */
export function archiveSentence(count: number, missing: number): string {
  if (count === 0) return 'Arsip masih kosong.'
  const files = `${count.toLocaleString('id-ID')} berkas di arsip`
  return missing === 0 ? `${files}, semuanya lengkap.` : `${files}, ${missing.toLocaleString('id-ID')} kurang lengkap.`
}
