// The two agenda books as events: letters that came in, letters that went out.
import type { DateText } from '../../../shared/time.ts'
import { recordAny, type Write } from '../record.ts'

export interface IncomingLetter {
  readonly agendaId: string
  readonly year: number
  readonly sequence: number | null
  readonly number: string
  readonly receivedDate: DateText
  readonly letterNo: string
  readonly letterDate: string
  readonly sender: string
  readonly subject: string
  readonly attachments: number
  readonly nature: string
  readonly caseId: string | null
  readonly kind: string
}

export async function registerIncoming(write: Write, letter: IncomingLetter): Promise<void> {
  await recordAny(write, 'agenda', letter.agendaId, [{ type: 'incoming_registered', v: 1, body: { ...letter } }])
}

/** The line of a letter after a ralat; number and date of receipt stay. */
export async function correctIncoming(
  write: Write,
  line: Pick<IncomingLetter, 'agendaId' | 'letterNo' | 'letterDate' | 'nature' | 'attachments'>,
): Promise<void> {
  await recordAny(write, 'agenda', line.agendaId, [{ type: 'incoming_corrected', v: 1, body: { ...line } }])
}

/** Whom the disposisi names, for the book's column. */
export async function noteDisposition(write: Write, agendaId: string, disposedTo: string): Promise<void> {
  await recordAny(write, 'agenda', agendaId, [{ type: 'incoming_disposed', v: 1, body: { agendaId, disposedTo } }])
}

export interface OutgoingLetter {
  readonly outgoingId: string
  readonly year: number
  readonly sequence: number | null
  readonly number: string
  readonly letterDate: DateText
  readonly addressee: string
  readonly subject: string
  readonly attachments: string
  readonly processor: string
  readonly caseId: string | null
  readonly kind: string
}

/** The row of the outgoing book is made when the number is bound. */
export async function bindOutgoing(write: Write, letter: OutgoingLetter): Promise<void> {
  await recordAny(write, 'agenda', letter.outgoingId, [{ type: 'outgoing_bound', v: 1, body: { ...letter } }])
}

export async function changeOutgoing(
  write: Write,
  outgoingId: string,
  change:
    | { readonly state: 'sent'; readonly date: DateText }
    | { readonly state: 'closed' }
    | { readonly state: 'void'; readonly reason: string },
): Promise<void> {
  await recordAny(write, 'agenda', outgoingId, [
    { type: `outgoing_${change.state}`, v: 1, body: { outgoingId, ...change } },
  ])
}
