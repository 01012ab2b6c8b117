// Finds the dates of a pasted line: single days, lists, ranges and spans over a month's end, with or without a year.
import type { DateText } from '../time.ts'
import { dateOfDay, dateText, dayNumberOf } from './dates.ts'
import { monthNames } from './format.ts'

export interface FoundDates {
  readonly dates: readonly DateText[]
  /** Where the expression stands in the line. */
  readonly start: number
  readonly end: number
}

export type DatesAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly found: FoundDates }
  | { readonly kind: 'problem'; readonly sentence: string }

const months: readonly string[] = [
  'januari|jan',
  'februari|pebruari|feb|peb',
  'maret|mar',
  'april|apr',
  'mei',
  'juni|jun',
  'juli|jul',
  'agustus|agt|agu|ags',
  'september|sept|sep',
  'oktober|okt',
  'november|nopember|nov|nop',
  'desember|des',
]

const month = `(?:${months.join('|')})\\b\\.?`
const day = String.raw`\b\d{1,2}\b`
const join = String.raw`\s*(?:,?\s*(?:dan|&)\s|,|-|–|—|s\.?\s?d\.?\s|s\/d\s|sampai dengan\s|sampai\s|hingga\s)\s*`
const days = `${day}(?:${join}${day})*`
const group = `${days}\\s*${month}(?:\\s*\\d{4}\\b)?`
const spoken = new RegExp(`${group}(?:${join}${group})*`, 'gi')
const piece = new RegExp(`(${days})\\s*(${month})(?:\\s*(\\d{4})\\b)?`, 'gi')
const numeric = /\b(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/-](\d{1,2})[/-](\d{4}))\b/g

/** Reads the one date expression of a line; a second one, a date that does not exist or another year is a problem. */
export function findDates(line: string, year: number): DatesAnswer {
  const numbers = [...line.matchAll(numeric)]
  const words = [...line.matchAll(spoken)]
  const [first, second] = [...numbers, ...words]
  if (first === undefined) return { kind: 'none' }
  if (second !== undefined)
    return problem('memuat lebih dari satu tanggal yang terpisah; tulis satu hari libur tiap baris')
  const read = numbers.length > 0 ? readNumeric(first, year) : readSpoken(first[0], year)
  if (typeof read === 'string') return problem(read)
  return { kind: 'found', found: { dates: read, start: first.index, end: first.index + first[0].length } }
}

function problem(sentence: string): DatesAnswer {
  return { kind: 'problem', sentence }
}

function readNumeric(match: RegExpExecArray | RegExpMatchArray, year: number): readonly DateText[] | string {
  const [text, y, m, d, d2, m2, y2] = match
  return dateIn(Number(y ?? y2), Number(m ?? m2), Number(d ?? d2), year, text)
}

function readSpoken(text: string, year: number): readonly DateText[] | string {
  const dates: DateText[] = []
  let end = 0
  for (const match of text.matchAll(piece)) {
    const [whole, dayList = '', monthName = '', yearText] = match
    const read = readDays(dayList, monthOf(monthName), yearText === undefined ? year : Number(yearText), year)
    if (typeof read === 'string') return read
    const between = text.slice(end, match.index)
    const gap = end > 0 && isRange(between) ? fill(dates.at(-1), read[0]) : []
    if (gap === null) return `memuat rentang yang berjalan mundur (${text.trim()})`
    dates.push(...gap, ...read)
    end = match.index + whole.length
  }
  return dates
}

function readDays(list: string, month: number, ofYear: number, year: number): readonly DateText[] | string {
  const dates: DateText[] = []
  let end = 0
  for (const match of list.matchAll(/\d{1,2}/g)) {
    const read = dateIn(ofYear, month, Number(match[0]), year, `${match[0]} ${monthNames[month - 1] ?? ''} ${ofYear}`)
    if (typeof read === 'string') return read
    const gap = end > 0 && isRange(list.slice(end, match.index)) ? fill(dates.at(-1), read[0]) : []
    if (gap === null) return `memuat rentang yang berjalan mundur (${list.trim()})`
    dates.push(...gap, ...read)
    end = match.index + match[0].length
  }
  return dates
}

function dateIn(ofYear: number, month: number, day: number, year: number, text: string): readonly DateText[] | string {
  if (ofYear !== year) return `menyebut tahun ${ofYear}, padahal yang diisi tahun ${year}`
  const date = dateText(ofYear, month, day)
  return date === null ? `memuat tanggal yang tidak ada (${text.trim()})` : [date]
}

function monthOf(name: string): number {
  const bare = name.toLowerCase().replace('.', '')
  return months.findIndex((names) => names.split('|').includes(bare)) + 1
}

function isRange(connector: string): boolean {
  return !/,|dan|&/i.test(connector)
}

/** The dates strictly between two; null where the second is not later. */
function fill(from: DateText | undefined, to: DateText | undefined): readonly DateText[] | null {
  if (from === undefined || to === undefined || to <= from) return null
  const dates: DateText[] = []
  for (let number = dayNumberOf(from) + 1; number < dayNumberOf(to); number++) dates.push(dateOfDay(number))
  return dates
}
