// Enters a letter in the incoming book: its number from Siladom or from the paper book, and its line.
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { DateText } from '../../../shared/time.ts'
import type { Write } from '../record.ts'
import { registerIncoming } from './books.ts'
import { bindNumber, reserveNumber } from './numbers.ts'

export interface ArrivedLetter {
  readonly agendaId: string
  readonly caseId: string
  readonly receivedDate: DateText
  readonly letterNo: string
  readonly letterDate: string
  readonly sender: string
  readonly subject: string
  readonly attachments: number
  readonly nature: string
  readonly kind: string
  /** Copied from the paper book or SRIKANDI, where the office keeps its agenda there. */
  readonly typedNumber: string | null
  readonly srikandiId: string | null
}

/** One agenda number and one line; refused where the typed number is used already or missing. */
export async function enterIncoming(
  write: Write,
  letter: ArrivedLetter,
): Promise<Result<null, { readonly code: 'number_taken'; readonly sentence: string }>> {
  const { typedNumber, srikandiId, ...line } = letter
  const { numbering } = await write.services.office.profile(write.tx)
  const given = await reserveNumber(write, {
    book: 'agenda_masuk',
    date: letter.receivedDate,
    code: numbering.code,
    unit: numbering.unit,
    settings: numbering.agendaFormat,
    typed: numbering.agenda === 'typed' ? (typedNumber ?? '') : null,
    srikandiId,
    caseId: letter.caseId,
    purpose: 'agenda',
  })
  if (!given.ok) return fail(given.error)
  const { numberId, year, sequence, text } = given.value
  await bindNumber(write, { numberId, year, book: 'agenda_masuk' })
  await registerIncoming(write, { ...line, year, sequence, number: text })
  return ok(null)
}
