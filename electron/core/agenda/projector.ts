// Projects the numbering and agenda streams into the numbers and the two books.
import { numberOf, numberOrNull, textOf, textOrNull } from '../log/body.ts'
import type { StoredEvent } from '../log/event.ts'
import type { Projector } from '../log/projector.ts'
import type { Tx } from '../store/database.ts'
import {
  insertIncoming,
  insertNumber,
  insertOutgoing,
  updateIncoming,
  updateNumber,
  updateOutgoing,
} from './queries.ts'

export const agendaProjector: Projector = {
  name: 'agenda',
  version: 1,
  tables: ['numbers', 'agenda_in', 'agenda_out'],
  streams: ['numbering', 'agenda'],
  apply,
}

async function apply(tx: Tx, event: StoredEvent): Promise<void> {
  const { body, seq } = event
  switch (event.type) {
    case 'number_reserved':
      return await insertNumber(tx, {
        id: textOf(body, 'numberId'),
        year: numberOf(body, 'year'),
        book: textOf(body, 'book'),
        scope: textOf(body, 'scope'),
        seq: numberOrNull(body, 'sequence'),
        number_text: textOf(body, 'text'),
        state: 'reserved',
        source: textOf(body, 'source'),
        srikandi_id: textOrNull(body, 'srikandiId'),
        case_id: textOrNull(body, 'caseId'),
        letter_id: textOrNull(body, 'purpose'),
        date: textOf(body, 'date'),
        reason: null,
        updated_seq: seq,
      })
    case 'number_bound':
      return await updateNumber(tx, textOf(body, 'numberId'), { state: 'bound', updated_seq: seq })
    case 'number_voided':
      return await updateNumber(tx, textOf(body, 'numberId'), {
        state: 'void',
        reason: textOf(body, 'reason'),
        updated_seq: seq,
      })
    case 'incoming_registered':
      return await insertIncoming(tx, {
        id: textOf(body, 'agendaId'),
        year: numberOf(body, 'year'),
        number: numberOf(body, 'sequence'),
        number_text: textOf(body, 'number'),
        received_date: textOf(body, 'receivedDate'),
        letter_no: textOrNull(body, 'letterNo'),
        letter_date: textOrNull(body, 'letterDate'),
        sender: textOf(body, 'sender'),
        subject: textOf(body, 'subject'),
        attachment_count: numberOf(body, 'attachments'),
        nature: textOf(body, 'nature'),
        disposed_to: null,
        case_id: textOrNull(body, 'caseId'),
        classification: null,
        kind: textOf(body, 'kind'),
        note: null,
        recorded_at: event.recordedAt,
        updated_seq: seq,
      })
    case 'incoming_disposed':
      return await updateIncoming(tx, textOf(body, 'agendaId'), {
        disposed_to: textOf(body, 'disposedTo'),
        updated_seq: seq,
      })
    case 'incoming_corrected':
      return await updateIncoming(tx, textOf(body, 'agendaId'), {
        letter_no: textOrNull(body, 'letterNo'),
        letter_date: textOrNull(body, 'letterDate'),
        nature: textOf(body, 'nature'),
        attachment_count: numberOf(body, 'attachments'),
        updated_seq: seq,
      })
    case 'outgoing_bound':
      return await insertOutgoing(tx, {
        id: textOf(body, 'outgoingId'),
        year: numberOf(body, 'year'),
        number: numberOrNull(body, 'sequence'),
        number_text: textOf(body, 'number'),
        letter_date: textOf(body, 'letterDate'),
        sent_date: null,
        addressee: textOf(body, 'addressee'),
        subject: textOf(body, 'subject'),
        attachments: textOrNull(body, 'attachments'),
        processor: textOrNull(body, 'processor'),
        case_id: textOrNull(body, 'caseId'),
        kind: textOf(body, 'kind'),
        state: 'bound',
        note: null,
        recorded_at: event.recordedAt,
        updated_seq: seq,
      })
    case 'outgoing_sent':
      return await updateOutgoing(tx, textOf(body, 'outgoingId'), {
        state: 'sent',
        sent_date: textOf(body, 'date'),
        updated_seq: seq,
      })
    case 'outgoing_closed':
      return await updateOutgoing(tx, textOf(body, 'outgoingId'), { state: 'closed', updated_seq: seq })
    case 'outgoing_void':
      return await updateOutgoing(tx, textOf(body, 'outgoingId'), {
        state: 'void',
        note: textOf(body, 'reason'),
        updated_seq: seq,
      })
  }
}
