// Numbers and dates in Indonesian words, as letters and berita acara write them.
import type { DateText } from '../time.ts'

const small = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const
const scales: readonly (readonly [number, string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
]
const months = [
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
const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const
const romans: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * A whole number in words: 2026 is "dua ribu dua puluh enam".
 * Whole numbers from 0 to 999,999,999,999,999; anything else is given back in digits.
 */
export function terbilang(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e15) return String(value)
  return spell(value)
}

function spell(value: number): string {
  const word = small[value]
  if (word !== undefined) return word
  if (value < 20) return `${spell(value - 10)} belas`
  if (value < 100) return joined(`${spell(Math.floor(value / 10))} puluh`, value % 10)
  if (value < 200) return joined('seratus', value % 100)
  if (value < 1000) return joined(`${spell(Math.floor(value / 100))} ratus`, value % 100)
  if (value < 2000) return joined('seribu', value % 1000)
  const [size, name] = scales.find(([least]) => value >= least) ?? [1000, 'ribu']
  return joined(`${spell(Math.floor(value / size))} ${name}`, value % size)
}

function joined(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${spell(rest)}`
}

/** A count as letters write it: `counted(1, 'berkas')` is "1 (satu) berkas". */
export function counted(amount: number, thing: string): string {
  return `${amount} (${terbilang(amount)}) ${thing}`
}

/** The line "Lampiran" of a letter: a count with its words, or "-" where there is none. */
export function attachmentLine(amount: number, thing = 'berkas'): string {
  return amount > 0 ? counted(amount, thing) : '-'
}

/** A month from 1 to 12 in Roman numerals; other numbers are given back in digits. */
export function romanMonth(month: number): string {
  if (!Number.isInteger(month) || month < 1 || month > 12) return String(month)
  let rest = month
  let text = ''
  for (const [size, sign] of romans)
    while (rest >= size) {
      text += sign
      rest -= size
    }
  return text
}

/** "17 Maret 2026"; a text that is no date is given back as it is. */
export function longDate(date: DateText): string {
  const parts = partsOf(date)
  return parts === null ? date : `${parts.day} ${months[parts.month - 1]} ${parts.year}`
}

/** "Selasa, 17 Maret 2026". */
export function longDateWithDay(date: DateText): string {
  const name = dayName(date)
  return name === null ? date : `${name}, ${longDate(date)}`
}

/** "17-03-2026", for narrow columns. */
export function shortDate(date: DateText): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date.slice(8)}-${date.slice(5, 7)}-${date.slice(0, 4)}` : date
}

/** "Selasa", or null where the text is no date. */
export function dayName(date: DateText): string | null {
  const parts = partsOf(date)
  if (parts === null) return null
  return days[new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay()] ?? null
}

/**
 * The opening of a berita acara: "Pada hari ini Selasa tanggal tujuh belas bulan Maret tahun dua ribu dua puluh enam".
 * Without a date the places are left as dots, to be filled in by hand.
 */
export function dayInWords(date: DateText | null): string {
  const parts = date === null ? null : partsOf(date)
  if (date === null || parts === null)
    return 'Pada hari ini ................ tanggal ................ bulan ................ tahun ................'
  return `Pada hari ini ${dayName(date) ?? ''} tanggal ${terbilang(parts.day)} bulan ${months[parts.month - 1]} tahun ${terbilang(parts.year)}`
}

/** The year, month and day of a date, or null where the text is no day of the calendar. */
export function partsOf(date: DateText): DateParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const check = new Date(Date.UTC(year, month - 1, day))
  return check.getUTCMonth() === month - 1 && check.getUTCDate() === day ? { year, month, day } : null
}

/** "a", "a dan b", "a, b, dan c". */
export function enumerated(items: readonly string[], last: 'dan' | 'atau' = 'dan'): string {
  if (items.length <= 1) return items.join('')
  if (items.length === 2) return items.join(` ${last} `)
  return `${items.slice(0, -1).join(', ')}, ${last} ${items.at(-1) ?? ''}`
}
