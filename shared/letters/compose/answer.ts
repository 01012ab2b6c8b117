// Surat jawaban: one letter with a table of all names where their outcomes differ, under a neutral subject.
import { assertNever } from '../../result.ts'
import type { CaseFacts, EditedSentences, LetterFrame, NameFacts } from '../facts.ts'
import type { SuratModel } from '../model.ts'
import { longDate } from '../words.ts'
import { careSentences, composeNotice, shortMode } from './notice.ts'
import { namesWith, requestReference, sslInWords } from './phrases.ts'
import { askAgain, composeRefusal, reasonText } from './refusal.ts'
import { composeReset, resetSentences } from './reset.ts'
import { composeSurat } from './surat.ts'

/** The letter of step 11 that fits the outcomes: notice, refusal, reset, or the table where they differ. */
export function composeReply(facts: CaseFacts, frame: LetterFrame, edited: EditedSentences = {}): SuratModel {
  const outcomes = new Set(facts.names.map((name) => name.outcome))
  const only = outcomes.size === 1 ? [...outcomes][0] : undefined
  if (only === 'approve') return composeNotice(facts, frame, edited)
  if (only === 'refuse') return composeRefusal(facts, frame, edited)
  if (only === 'reset') return composeReset(facts, frame, edited)
  return composeAnswer(facts, frame, edited)
}

/** The letter with the table of all names. */
export function composeAnswer(facts: CaseFacts, frame: LetterFrame, edited: EditedSentences = {}): SuratModel {
  const refused = namesWith(facts, 'refuse')
  const reset = namesWith(facts, 'reset')
  const made = namesWith(facts, 'approve')
  return composeSurat(facts, frame, edited, {
    kind: 'surat_jawaban',
    subject: 'Jawaban atas Permohonan Sub Domain',
    opening: `Menindaklanjuti ${requestReference(facts)}, dengan hormat kami sampaikan hasil atas setiap sub domain yang Saudara mohonkan sebagai berikut:`,
    details: [
      {
        kind: 'table',
        columns: [
          { title: 'No.', width: 6, align: 'center' },
          { title: 'Sub domain', width: 29 },
          { title: 'Hasil', width: 18 },
          { title: 'Keterangan', width: 47 },
        ],
        rows: facts.names.map((name, index) => [String(index + 1), name.fqdn, outcomeInWords(name), remarkOf(name)]),
      },
    ],
    body: [
      made.length > 0 ? careSentences(facts) : reset.length > 0 ? resetSentences(facts) : '',
      refused.length > 0 ? askAgain(refused) : '',
    ]
      .filter((text) => text !== '')
      .join('\n'),
  })
}

/** An outcome in a column of a table. */
export function outcomeInWords(name: NameFacts): string {
  switch (name.outcome) {
    case null:
      return 'Belum diputuskan'
    case 'approve':
      return 'Disetujui dan dibuat'
    case 'refuse':
      return 'Belum dapat disetujui'
    case 'reset':
      return 'Akses diatur ulang (reset password)'
    default:
      return assertNever(name.outcome)
  }
}

function remarkOf(name: NameFacts): string {
  const on = name.doneOn === null ? '' : `, tanggal ${longDate(name.doneOn)}`
  switch (name.outcome) {
    case null:
      return '-'
    case 'approve':
      return `${shortMode(name)}${on}. Sertifikat SSL: ${sslInWords(name.ssl).toLowerCase()}.`
    case 'refuse':
      return reasonText(name)
    case 'reset':
      return `Sub domain sudah terdaftar atas nama perangkat daerah Saudara; akses diatur ulang${on}.`
    default:
      return assertNever(name.outcome)
  }
}
