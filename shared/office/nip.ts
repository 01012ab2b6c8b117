// The number of a civil servant (NIP): 18 digits in groups of 8, 6, 1 and 3, each with its meaning.
import type { DateText } from '../time.ts'
import { partsOf } from '../letters/words.ts'

const length = 18
/** PPPK carry 21 in the place of the month of appointment. */
const contractMonth = 21
const youngest = 15

/** The digits without the spaces, dots and hyphens with which people group them. */
export function compactNip(text: string): string {
  return text.replace(/[\s.-]/g, '')
}

/** "19800517 200501 1 002"; a text that is no NIP is given back as it is. */
export function groupedNip(nip: string): string {
  const digits = compactNip(nip)
  if (!/^\d{18}$/.test(digits)) return nip
  return `${digits.slice(0, 8)} ${digits.slice(8, 14)} ${digits.slice(14, 15)} ${digits.slice(15)}`
}

/**
 * What is wrong with a NIP and how to mend it, or null: birth date (8), appointment (6), sex (1), serial (3).
 * An empty text is fine, since not everybody has one. `today` catches dates that lie ahead.
 */
export function nipProblem(text: string, today?: DateText): string | null {
  const digits = compactNip(text)
  if (digits === '') return null
  if (!/^\d*$/.test(digits)) return 'NIP hanya berisi angka. Ketik ulang 18 angkanya.'
  if (digits.length !== length)
    return `NIP ${length} angka, yang ditulis ${digits.length}. Periksa lagi pada SK atau kartu pegawai.`
  const born = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
  const birthYear = Number(digits.slice(0, 4))
  if (partsOf(born) === null || birthYear < 1900)
    return `NIP ini memuat tanggal lahir ${digits.slice(0, 8)} yang tidak ada di kalender. Periksa 8 angka pertama.`
  return appointmentProblem(digits, birthYear, born, today)
}

function appointmentProblem(
  digits: string,
  birthYear: number,
  born: DateText,
  today: DateText | undefined,
): string | null {
  const year = Number(digits.slice(8, 12))
  const month = Number(digits.slice(12, 14))
  if ((month < 1 || month > 12) && month !== contractMonth) {
    return `NIP ini memuat bulan pengangkatan ${digits.slice(12, 14)}; seharusnya 01 sampai 12, atau 21 untuk PPPK. Periksa angka ke-13 dan ke-14.`
  }
  if (year < birthYear + youngest)
    return `NIP ini memuat tahun pengangkatan ${year} untuk kelahiran ${birthYear}. Periksa angka ke-9 sampai ke-12.`
  if (today !== undefined && (born > today || year > Number(today.slice(0, 4))))
    return 'NIP ini memuat tanggal yang belum tiba. Periksa tahun lahir dan tahun pengangkatannya.'
  if (digits[14] !== '1' && digits[14] !== '2') return 'Angka ke-15 NIP adalah 1 atau 2. Periksa lagi.'
  return digits.slice(15) === '000' ? 'Nomor urut NIP (3 angka terakhir) mulai dari 001. Periksa lagi.' : null
}
