// Numbers of the yearly books: given one after the other or typed in, never twice, void ones kept.
import { formatNumber, type NumberSettings, sequenceKey } from '../../../shared/letters/numbering.ts'
import { checkTypedNumber } from '../../../shared/letters/typed-number.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { DateText } from '../../../shared/time.ts'
import { recordAny, type Write } from '../record.ts'
import { selectLastSequence, selectNumberByText } from './queries.ts'

export type Book = 'agenda_masuk' | 'surat_keluar' | 'berita_acara'

export interface NumberRequest {
  readonly book: Book
  readonly date: DateText
  /** Classification code, for the pattern. */
  readonly code: string
  readonly unit: string
  readonly settings: NumberSettings
  /** A number typed from the paper book or SRIKANDI; null lets Siladom give the next one. */
  readonly typed: string | null
  readonly srikandiId: string | null
  readonly caseId: string | null
  /** What the number is for: a letter kind, or `agenda`. */
  readonly purpose: string
}

export interface GivenNumber {
  readonly numberId: string
  readonly text: string
  readonly sequence: number | null
  readonly year: number
}

/** Reserves a number in its year; the UNIQUE key of the table is the last word. */
export async function reserveNumber(
  write: Write,
  request: NumberRequest,
): Promise<Result<GivenNumber, { readonly code: 'number_taken'; readonly sentence: string }>> {
  const year = Number(request.date.slice(0, 4))
  const scope = sequenceKey(request.settings.scope, { date: request.date, code: request.code, unit: request.unit })
  const last = await selectLastSequence(write.tx, year, request.book, scope)
  const next = last + 1
  const text =
    request.typed?.trim() ??
    formatNumber(request.settings, {
      secrecy: 'biasa',
      code: request.code,
      sequence: next,
      unit: request.unit,
      date: request.date,
    })
  const used = await selectNumberByText(write.tx, year, request.book, text)
  if (used !== undefined) {
    return fail({
      code: 'number_taken',
      sentence: `Nomor ${text} sudah dipakai tahun ${year}. Periksa buku agenda, lalu ketik nomor lain.`,
    })
  }
  const typed = request.typed === null ? null : checkTypedNumber(request.typed, request.settings, request.date, [])
  const problem = typed?.problems[0]
  if (problem !== undefined) return fail({ code: 'number_taken', sentence: problem })
  const numberId = write.services.makeId()
  const sequence = typed === null ? next : typed.sequence
  await recordAny(write, 'numbering', `${request.book}/${year}`, [
    {
      type: 'number_reserved',
      v: 1,
      body: {
        numberId,
        year,
        book: request.book,
        scope,
        sequence: sequence !== null && sequence > last ? sequence : typed === null ? next : null,
        text,
        source: typed === null ? 'siladom' : 'typed',
        srikandiId: request.srikandiId,
        caseId: request.caseId,
        purpose: request.purpose,
        date: request.date,
      },
    },
  ])
  return ok({ numberId, text, sequence, year })
}

/** The number stands on a paper from now on. */
export async function bindNumber(
  write: Write,
  given: { readonly numberId: string; readonly year: number; readonly book: Book },
): Promise<void> {
  await recordAny(write, 'numbering', `${given.book}/${given.year}`, [
    { type: 'number_bound', v: 1, body: { numberId: given.numberId } },
  ])
}

/** The number is void: it stays in the book, marked, and is never given again. */
export async function voidNumber(
  write: Write,
  numberId: string,
  book: Book,
  year: number,
  reason: string,
): Promise<void> {
  await recordAny(write, 'numbering', `${book}/${year}`, [{ type: 'number_voided', v: 1, body: { numberId, reason } }])
}
