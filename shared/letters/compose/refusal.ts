// Surat penolakan: why the names were refused, and how to ask again.
import type { Block } from '../blocks.ts'
import type { CaseFacts, EditedSentences, LetterFrame, NameFacts } from '../facts.ts'
import type { SuratModel } from '../model.ts'
import { enumerated, longDate } from '../words.ts'
import { namesInWords, namesWith, requestReference, withoutStop } from './phrases.ts'
import { composeSurat } from './surat.ts'

/** The letter for a case whose names were all refused. */
export function composeRefusal(facts: CaseFacts, frame: LetterFrame, edited: EditedSentences = {}): SuratModel {
  const refused = namesWith(facts, 'refuse')
  const verified =
    facts.verifiedOn === null ? '' : ` dan berdasarkan hasil verifikasi tanggal ${longDate(facts.verifiedOn)}`
  return composeSurat(facts, frame, edited, {
    kind: 'surat_penolakan',
    subject: 'Penolakan Permohonan Sub Domain',
    opening: `Menindaklanjuti ${requestReference(facts)}${verified}, dengan hormat kami sampaikan bahwa permohonan ${namesInWords(refused)} belum dapat disetujui dengan alasan sebagai berikut:`,
    details: [reasonsOf(refused)],
    body: askAgain(refused),
  })
}

function reasonsOf(refused: readonly NameFacts[]): Block {
  const only = refused.length === 1 ? refused[0] : undefined
  if (only !== undefined) {
    const last = only.reasons.length - 1
    return {
      kind: 'list',
      marks: 'numbers',
      items: only.reasons.map((reason, index) => `${withoutStop(reason)}${index === last ? '.' : ';'}`),
    }
  }
  return {
    kind: 'table',
    columns: [
      { title: 'No.', width: 6, align: 'center' },
      { title: 'Sub domain', width: 34 },
      { title: 'Alasan', width: 60 },
    ],
    rows: refused.map((name, index) => [String(index + 1), name.fqdn, reasonText(name)]),
  }
}

/** All reasons of a name in one text, each a sentence. */
export function reasonText(name: NameFacts): string {
  return name.reasons.map((reason) => `${withoutStop(reason)}.`).join(' ')
}

/** How a refused name can be asked for again; suggests only what was free in the register. */
export function askAgain(refused: readonly NameFacts[]): string {
  const free = [...new Set(refused.flatMap((name) => name.suggestions))]
  return free.length === 0
    ? 'Saudara dapat mengajukan kembali permohonan dengan nama lain, atau setelah permohonan disesuaikan dengan alasan tersebut di atas.'
    : `Saudara dapat mengajukan kembali permohonan dengan nama lain, antara lain ${enumerated(free, 'atau')}, yang pada saat verifikasi belum tercatat dalam register sub domain kami.`
}
