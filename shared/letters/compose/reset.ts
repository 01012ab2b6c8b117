// Surat pengaturan ulang akses: the name exists and is the applicant's own, so its access was reset (SOP step 6, ket. 1).
import type { CaseFacts, EditedSentences, LetterFrame } from '../facts.ts'
import type { SuratModel } from '../model.ts'
import { longDate } from '../words.ts'
import { namesInWords, namesWith, requestReference } from './phrases.ts'
import { composeSurat } from './surat.ts'

/** The letter for a case whose names were all reset. Never carries a password. */
export function composeReset(facts: CaseFacts, frame: LetterFrame, edited: EditedSentences = {}): SuratModel {
  const reset = namesWith(facts, 'reset')
  return composeSurat(facts, frame, edited, {
    kind: 'surat_reset',
    subject: 'Pengaturan Ulang Akses Sub Domain',
    opening: `Menindaklanjuti ${requestReference(facts)}, dengan hormat kami sampaikan bahwa ${namesInWords(reset)} sudah terdaftar atas nama ${facts.applicant.unit}, sehingga tidak dilakukan pembuatan baru. Sesuai SOP Permohonan Sub Domain, terhadap sub domain tersebut telah dilakukan pengaturan ulang akses (reset password):`,
    details: [
      {
        kind: 'facts',
        rows: reset.flatMap((name) => [
          { label: reset.length === 1 ? 'Sub domain' : `Sub domain ${reset.indexOf(name) + 1}`, value: name.fqdn },
          { label: 'Tanggal diatur ulang', value: name.doneOn === null ? '-' : longDate(name.doneOn) },
        ]),
      },
    ],
    body: resetSentences(facts),
  })
}

/** How the new access reaches the applicant, and what to do when they did not ask for it. */
export function resetSentences(facts: CaseFacts): string {
  return [
    `Akses yang baru diserahkan tersendiri oleh Staf Teknis ${facts.office.division} kepada pengelola yang ditunjuk dengan Tanda Terima Akses; kata sandi tidak dicantumkan dalam surat. Akses yang lama tidak dapat digunakan lagi.`,
    'Apabila Saudara tidak merasa mengajukan pengaturan ulang akses tersebut, kami mohon Saudara segera menghubungi kami.',
  ].join('\n')
}
