// Permintaan kelengkapan: what is still missing before the request can be decided.
import type { DateText } from '../../time.ts'
import type { CaseFacts, EditedSentences, LetterFrame } from '../facts.ts'
import type { SuratModel } from '../model.ts'
import { longDate } from '../words.ts'
import { namesInWords, requestReference, withoutStop } from './phrases.ts'
import { composeSurat } from './surat.ts'

export interface CompletionRequest {
  /** What is missing, one line each. */
  readonly missing: readonly string[]
  /** Last day, or null where none is set. */
  readonly until: DateText | null
}

/** The letter that asks for what is missing. */
export function composeCompletion(
  facts: CaseFacts,
  request: CompletionRequest,
  frame: LetterFrame,
  edited: EditedSentences = {},
): SuratModel {
  const last = request.missing.length - 1
  const until = request.until === null ? '' : ` paling lambat tanggal ${longDate(request.until)}`
  return composeSurat(facts, frame, edited, {
    kind: 'permintaan_kelengkapan',
    subject: 'Permintaan Kelengkapan Permohonan Sub Domain',
    opening: `Menindaklanjuti ${requestReference(facts)}, permohonan ${namesInWords(facts.names)} telah kami periksa. Agar permohonan dapat diproses lebih lanjut, kami mohon Saudara melengkapi:`,
    details: [
      {
        kind: 'list',
        marks: 'numbers',
        items: request.missing.map((item, index) => `${withoutStop(item)}${index === last ? '.' : ';'}`),
      },
    ],
    body: `Kelengkapan tersebut kami mohon disampaikan kepada ${facts.office.agency}${until} dengan menyebut nomor agenda ${facts.request.agendaNumber} atau kode lacak ${facts.request.trackingCode}. Selama menunggu kelengkapan, jangka waktu pelayanan dihentikan sementara dan dilanjutkan setelah kelengkapan kami terima.`,
  })
}
