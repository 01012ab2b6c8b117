// Surat penerimaan: sent at once after the decision where the office wants it, before the names are made.
import type { CaseFacts, EditedSentences, LetterFrame } from '../facts.ts'
import type { SuratModel } from '../model.ts'
import { longDate } from '../words.ts'
import { managerRow, modeOf, namesInWords, namesWith, requestReference } from './phrases.ts'
import { composeSurat } from './surat.ts'

/** The acceptance of the approved names, signed a.n. Kepala Dinas by the Kabid. Promises no more than the service does. */
export function composeAcceptance(facts: CaseFacts, frame: LetterFrame, edited: EditedSentences = {}): SuratModel {
  const approved = namesWith(facts, 'approve')
  const verified =
    facts.verifiedOn === null ? '' : `, berdasarkan hasil verifikasi tanggal ${longDate(facts.verifiedOn)}`
  const promised =
    facts.promisedOn === null ? '' : ` dan akan dibuat paling lambat tanggal ${longDate(facts.promisedOn)}`
  return composeSurat(facts, frame, edited, {
    kind: 'surat_penerimaan',
    subject: 'Persetujuan Permohonan Sub Domain',
    opening: `Menindaklanjuti ${requestReference(facts)}${verified}, dengan hormat kami sampaikan bahwa permohonan ${namesInWords(approved)} disetujui${promised}, dengan rincian sebagai berikut:`,
    details: [
      {
        kind: 'facts',
        rows: [
          ...approved.flatMap((name) => [
            { label: 'Sub domain', value: name.fqdn },
            { label: 'Cara pembuatan', value: modeOf(name, facts) },
          ]),
          ...managerRow(facts),
        ],
      },
    ],
    body: 'Pemberitahuan akan kami sampaikan dengan surat tersendiri setelah sub domain selesai dibuat.',
  })
}
