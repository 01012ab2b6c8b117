// Surat penarikan: confirms that a request was withdrawn by the applicant, or counts as withdrawn after waiting.
import type { DateText } from '../../time.ts'
import { assertNever } from '../../result.ts'
import type { CaseFacts, EditedSentences, LetterFrame } from '../facts.ts'
import type { SuratModel } from '../model.ts'
import { longDate } from '../words.ts'
import { namesInWords, requestReference } from './phrases.ts'
import { composeSurat } from './surat.ts'

export type Withdrawal =
  | { readonly kind: 'letter'; readonly number: string | null; readonly date: DateText }
  | { readonly kind: 'silence'; readonly askedOn: DateText; readonly workDays: number }

/** The confirmation that nothing more is done about the request. */
export function composeWithdrawal(
  facts: CaseFacts,
  withdrawal: Withdrawal,
  frame: LetterFrame,
  edited: EditedSentences = {},
): SuratModel {
  return composeSurat(facts, frame, edited, {
    kind: 'surat_penarikan',
    subject: 'Penarikan Kembali Permohonan Sub Domain',
    opening: `${causeOf(withdrawal)}, dengan hormat kami sampaikan bahwa permohonan ${namesInWords(facts.names)} dalam ${requestReference(facts)} (nomor agenda ${facts.request.agendaNumber}) ${withdrawal.kind === 'letter' ? 'kami catat ditarik kembali' : 'kami anggap ditarik kembali'} dan tidak diproses lebih lanjut.`,
    details: [],
    body: 'Apabila sub domain tersebut masih diperlukan, Saudara dapat mengajukan permohonan baru.',
  })
}

function causeOf(withdrawal: Withdrawal): string {
  switch (withdrawal.kind) {
    case 'letter':
      return `Menindaklanjuti surat penarikan Saudara${withdrawal.number === null ? '' : ` Nomor ${withdrawal.number}`} tanggal ${longDate(withdrawal.date)}`
    case 'silence':
      return `Sehubungan dengan permintaan kelengkapan kami tanggal ${longDate(withdrawal.askedOn)} yang belum kami terima jawabannya sampai dengan ${withdrawal.workDays} hari kerja`
    default:
      return assertNever(withdrawal)
  }
}
