// Reads one line of a pasted SKB: a heading, a row with dates and a name, noise, or a problem.
import type { DateText } from '../time.ts'
import type { HolidayKind } from './decree.ts'
import { findDates } from './skb-dates.ts'
import { takeLeadingWeekdays, takeTrailingWeekdays, weekdayProblem } from './skb-weekdays.ts'

export type SkbLine =
  | { readonly kind: 'noise' }
  | { readonly kind: 'heading'; readonly section: HolidayKind; readonly declared: number | null }
  | {
      readonly kind: 'row'
      readonly dates: readonly DateText[]
      readonly name: string
      /** Named in the row itself; it goes before the heading. */
      readonly section: HolidayKind | null
    }
  /** A clause that continues "Baris ini …". */
  | { readonly kind: 'problem'; readonly sentence: string }

const longest = 300
const joint = /cuti\s+bersama/i
const national = /(?:hari\s+)?libur\s+nasional/i
const tableWords =
  /^(?:no\.?|nomor|tanggal|hari|keterangan|uraian|nama|jenis|bulan|libur|perayaan|peringatan|[\s|/,;:.])+$/i
const numbering = /^\s*(?:[-•*·–]\s*|\(?(?:\d{1,2}|[ivxlc]{1,5}|[a-z])[.)]\s*(?=\S)|\d{1,2}\s*[\t|;]\s*)/i

/** `rowNumber` is the number that the next row of the list would carry, for lists whose number has no dot. */
export function readSkbLine(raw: string, year: number, rowNumber: number): SkbLine {
  const line = raw.replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/^[|\s]+|[|\s]+$/g, '')
  if (line.length > longest) return { kind: 'problem', sentence: 'terlalu panjang untuk satu hari libur' }
  if (line === '' || !/[\p{L}\p{N}]/u.test(line) || tableWords.test(line)) return { kind: 'noise' }
  const body = withoutNumber(line, rowNumber)
  const answer = findDates(body, year)
  if (answer.kind === 'none') return headingOf(body)
  if (answer.kind === 'problem') return answer
  const { dates, start, end } = answer.found
  return rowOf(body.slice(0, start), body.slice(end), dates)
}

/** `1. `, `a) `, `iv. `, a cell of its own, or the bare number that the list has come to. */
function withoutNumber(line: string, rowNumber: number): string {
  const match = numbering.exec(line)
  if (match !== null) return line.slice(match[0].length)
  const bare = /^(\d{1,2})\s+(?=\d)/.exec(line)
  return bare !== null && Number(bare[1]) === rowNumber ? line.slice(bare[0].length) : line
}

function headingOf(body: string): SkbLine {
  const [isJoint, isNational] = [joint.test(body), national.test(body)]
  const declared = /(\d{1,3})\s*(?:\([\p{L} ]+\)\s*)?hari\b/iu.exec(body)?.[1]
  if (isJoint && isNational) return { kind: 'noise' }
  if (isJoint || isNational) {
    return {
      kind: 'heading',
      section: isJoint ? 'CB' : 'LN',
      declared: declared === undefined ? null : Number(declared),
    }
  }
  return { kind: 'problem', sentence: 'tidak memuat tanggal yang terbaca' }
}

function rowOf(before: string, after: string, dates: readonly DateText[]): SkbLine {
  const front = takeTrailingWeekdays(before)
  const back = takeLeadingWeekdays(after)
  const end = back.weekdays === null ? takeTrailingWeekdays(back.rest) : { rest: back.rest, weekdays: null }
  const weekdays = [front.weekdays, back.weekdays, end.weekdays].filter((it) => it !== null)
  for (const written of weekdays) {
    const clause = weekdayProblem(written, dates)
    if (clause !== null) return { kind: 'problem', sentence: clause }
  }
  const [first, last] = [tidy(front.rest), tidy(end.rest)]
  if (first.text !== '' && last.text !== '') {
    return { kind: 'problem', sentence: 'memuat tulisan di depan dan di belakang tanggal; nama hari libur tidak jelas' }
  }
  const section = first.section ?? last.section
  const name = first.text + last.text
  if (name === '') return { kind: 'problem', sentence: 'tidak memuat nama hari libur' }
  if (/^\p{N}/u.test(name) && first.text !== '')
    return { kind: 'problem', sentence: 'memuat angka yang tidak jelas di depan tanggal' }
  if (/^[\d\s,&-]+$/.test(name)) return { kind: 'problem', sentence: 'memuat angka di tempat nama hari libur' }
  return { kind: 'row', dates, name, section }
}

/** Takes the kind and what separates cells off a name. */
function tidy(text: string): { readonly text: string; readonly section: HolidayKind | null } {
  const marked = /(?:^|[\t|;,])\s*(LN|CB)\s*(?=$|[\t|;,])/.exec(text)
  const section =
    joint.test(text) || marked?.[1] === 'CB' ? 'CB' : national.test(text) || marked?.[1] === 'LN' ? 'LN' : null
  const bare = text
    .replace(joint, ' ')
    .replace(national, ' ')
    .replace(marked?.[0] ?? '', ' ')
    .replace(/[\t|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,.=\-–—]+|[\s:;,=\-–—]+$/g, '')
    .replace(/(?<!\b\p{L})\.$/u, '')
    .replace(/^\(([^()]*)\)$/, '$1')
  return { text: bare, section }
}
