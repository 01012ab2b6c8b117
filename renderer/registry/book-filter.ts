// The filters of a book between the words of the address, the question to the API, and the sentence that tells them.
import { isDateText, yearOf } from '../../shared/calendar/dates.ts'
import { dateInWords } from '../../shared/calendar/format.ts'
import type { AddressWords } from '../app/address.ts'

export type Book = 'masuk' | 'keluar'
export type ByDate = 'received' | 'letter' | 'recorded'

export interface BookFilter {
  readonly book: Book
  /** Null is every year. */
  readonly year: number | null
  /** `YYYY-MM-DD`, what was typed where it is no date yet, or empty. */
  readonly from: string
  readonly to: string
  readonly by: ByDate
  readonly text: string
}

const everyYear = 'semua'

const inAddress: Readonly<Record<ByDate, string>> = { received: '', letter: 'surat', recorded: 'catat' }

/** What the three dates are called in each book. */
export const dateNames: Readonly<Record<Book, Readonly<Record<ByDate, string>>>> = {
  masuk: { received: 'tanggal terima', letter: 'tanggal surat', recorded: 'tanggal catat' },
  keluar: { received: 'tanggal kirim', letter: 'tanggal surat', recorded: 'tanggal catat' },
}

/** Reads `?buku=&tahun=&dari=&sampai=&menurut=&cari=`; without a year it is the one of `today`. */
export function bookFilterOf(get: AddressWords['get'], today: string): BookFilter {
  const year = get('tahun')
  const by = get('menurut')
  return {
    book: get('buku') === 'keluar' ? 'keluar' : 'masuk',
    year: year === everyYear ? null : /^2\d{3}$/.test(year) ? Number(year) : yearOf(today),
    from: get('dari'),
    to: get('sampai'),
    by: by === 'surat' ? 'letter' : by === 'catat' ? 'recorded' : 'received',
    text: get('cari'),
  }
}

export function yearInAddress(year: number | null): string {
  return year === null ? everyYear : String(year)
}

export function byInAddress(by: ByDate): string {
  return inAddress[by]
}

/** For the API; a date that is not complete yet is left out. */
export function bookQuestion({ year, from, to, by, text }: BookFilter) {
  return {
    ...(year === null ? {} : { year }),
    from: isDateText(from) ? from : '',
    to: isDateText(to) ? to : '',
    by,
    text,
  }
}

/** "tanggal terima 1 Maret 2026 sampai 17 Maret 2026, memuat "dinkes"", or empty. */
export function spanWords(filter: BookFilter): string {
  const { from, to, by, text } = bookQuestion(filter)
  const name = dateNames[filter.book][by]
  const span =
    from !== '' && to !== ''
      ? `${name} ${dateInWords(from)} sampai ${dateInWords(to)}`
      : from !== ''
        ? `${name} sejak ${dateInWords(from)}`
        : to !== ''
          ? `${name} sampai ${dateInWords(to)}`
          : ''
  return [span, text === '' ? '' : `memuat "${text}"`].filter((part) => part !== '').join(', ')
}

/** "Buku surat masuk 2026: 131 surat." */
export function bookSentence({ book, year }: BookFilter, count: number): string {
  const name = book === 'masuk' ? 'Buku surat masuk' : 'Buku surat keluar'
  const told = count === 0 ? 'belum ada surat' : `${count.toLocaleString('id-ID')} surat`
  return `${name}${year === null ? '' : ` ${year}`}: ${told}.`
}
