// Reads the filter of a book as it was typed: year, span of dates and which date it is about, text.
import { addDays, isDateText } from '../../../shared/calendar/dates.ts'
import { instantOf, type OfficeZone } from '../../../shared/calendar/zone.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { BookFilter, BookSpan } from './book-queries.ts'

export interface AskedFilter {
  readonly year?: number | undefined
  /** `YYYY-MM-DD`, or empty for no bound. */
  readonly from: string
  readonly to: string
  readonly by: 'received' | 'letter' | 'recorded'
  readonly text: string
}

const [firstDay, lastDay] = ['0001-01-01', '9999-12-30']

/** `invalid` where a date does not exist or the span runs backwards. */
export function bookFilter(asked: AskedFilter, zone: OfficeZone): Result<BookFilter, Fault<'invalid'>> {
  const problems = [dateProblem('from', asked.from), dateProblem('to', asked.to)].filter((one) => one !== null)
  if (problems.length > 0) return fail(fault('invalid', { problems }))
  if (asked.from !== '' && asked.to !== '' && asked.from > asked.to) {
    const sentence = 'Tanggal akhir mendahului tanggal awal. Betulkan salah satunya.'
    return fail(fault('invalid', { problems: [{ path: 'to', sentence }] }))
  }
  return ok({ year: asked.year ?? null, text: asked.text.trim(), span: spanOf(asked, zone) })
}

function dateProblem(path: string, date: string): { path: string; sentence: string } | null {
  return date === '' || isDateText(date) ? null : { path, sentence: 'Tulis tanggal yang ada di kalender.' }
}

function spanOf({ from, to, by }: AskedFilter, zone: OfficeZone): BookSpan | null {
  if (from === '' && to === '') return null
  const [first, last] = [from === '' ? firstDay : from, to === '' ? lastDay : to]
  if (by === 'recorded') return { by, from: instantOf(first, 0, zone), to: instantOf(addDays(last, 1), 0, zone) }
  return { by, from: first, to: last }
}
