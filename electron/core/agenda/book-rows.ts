// Lines of the two books as the screen shows them.
import type { IncomingRow, OutgoingRow } from '../../../shared/contract/registry.ts'
import { attachmentCount } from './attachment-count.ts'
import type { AgendaOutTable } from '../store/tables/agenda.ts'
import type { IncomingLine } from './book-queries.ts'

export function incomingRow(line: IncomingLine): IncomingRow {
  return {
    id: line.id,
    year: line.year,
    number: line.number_text,
    receivedDate: line.received_date,
    letterNo: line.letter_no ?? '',
    letterDate: line.letter_date ?? '',
    sender: line.sender,
    subject: line.subject,
    attachments: line.attachment_count,
    nature: line.nature,
    disposedTo: line.disposed_to ?? '',
    classification: line.classification ?? line.archived_classification ?? '',
    caseId: line.case_id,
    note: line.note ?? '',
  }
}

export function outgoingRow(line: AgendaOutTable): OutgoingRow {
  return {
    id: line.id,
    year: line.year,
    number: line.number_text,
    letterDate: line.letter_date,
    sentDate: line.sent_date ?? '',
    addressee: line.addressee,
    subject: line.subject,
    attachments: attachmentCount(line.attachments),
    processor: line.processor ?? '',
    state: stateOf(line.state),
    caseId: line.case_id,
    note: line.note ?? '',
  }
}

function stateOf(state: string): OutgoingRow['state'] {
  if (state === 'bound' || state === 'sent' || state === 'closed' || state === 'void') return state
  throw new Error(`unknown state in the outgoing book: ${state}`)
}
