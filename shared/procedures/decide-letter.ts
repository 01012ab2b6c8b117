// A letter beside the packet left the house: its wet signature and its sending are recorded together.
import { fail, ok } from '../result.ts'
import { type Command, refusal } from './commands.ts'
import type { Decided, Situation } from './situation.ts'

/** Only once it has its number; the scan or the statement, then the dates in their order. */
export function decideSendLetter({ state }: Situation, command: Extract<Command, { type: 'send_letter' }>): Decided {
  const letter = state.letters[command.kind]
  if (letter === undefined || letter.sha256 === null) {
    return fail(
      refusal('wrong_state', 'Surat ini belum bernomor. Beri nomor dan cetak lebih dahulu, lalu catat pengirimannya.'),
    )
  }
  if (letter.sentOn !== null) return fail(refusal('wrong_state', 'Pengiriman surat ini sudah dicatat.'))
  const statement = command.statement.trim()
  if (command.documentId === null && statement === '') {
    return wrong('documentId', 'Unggah pindaian surat yang sudah ditandatangani, atau tulis pernyataan Anda.')
  }
  if (letter.date !== null && command.signedOn < letter.date)
    return wrong('signedOn', 'Tanggal tanda tangan mendahului tanggal surat. Periksa tanggalnya.')
  if (command.sentOn < command.signedOn)
    return wrong('sentOn', 'Tanggal kirim mendahului tanggal tanda tangan. Periksa kedua tanggal itu.')
  return ok([
    {
      type: 'letter_wet_signed',
      kind: command.kind,
      documentId: command.documentId,
      statement: statement === '' ? null : statement,
      date: command.signedOn,
    },
    { type: 'letter_sent', kind: command.kind, date: command.sentOn },
  ])
}

function wrong(path: string, sentence: string): Decided {
  return fail(refusal('invalid', sentence, [{ path, sentence }]))
}
