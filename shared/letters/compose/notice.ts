// Surat pemberitahuan: the notice of step 11 that the approved names were made.
import type { Block } from '../blocks.ts'
import type { CaseFacts, EditedSentences, LetterFrame, NameFacts } from '../facts.ts'
import type { SuratModel } from '../model.ts'
import { longDate, shortDate } from '../words.ts'
import { managerRow, modeInShort, modeOf, namesWith, requestReference, sslInWords } from './phrases.ts'
import { composeSurat } from './surat.ts'

/** The notice for a case whose names were all approved and made. */
export function composeNotice(facts: CaseFacts, frame: LetterFrame, edited: EditedSentences = {}): SuratModel {
  const made = namesWith(facts, 'approve')
  return composeSurat(facts, frame, edited, {
    kind: 'surat_pemberitahuan',
    subject: 'Pemberitahuan Pembuatan Sub Domain',
    opening: `Menindaklanjuti ${requestReference(facts)}, dengan hormat kami beritahukan bahwa sub domain yang Saudara mohonkan telah dibuat dengan rincian sebagai berikut:`,
    details: made.length === 1 ? made.map((name) => madeFacts(name, facts)) : [madeTable(made)],
    body: careSentences(facts),
  })
}

/** What is asked of the applicant once a name is theirs. */
export function careSentences(facts: CaseFacts): string {
  return [
    `Akses pengelolaan diserahkan tersendiri oleh Staf Teknis ${facts.office.division} kepada pengelola yang ditunjuk dengan Tanda Terima Akses; kata sandi tidak dicantumkan dalam surat.`,
    'Kami mohon Saudara menjaga keamanan akses dan isi sub domain, serta memberitahukan kepada kami apabila pengelola berganti, server berpindah, atau sub domain tidak digunakan lagi.',
  ].join('\n')
}

function madeFacts(name: NameFacts, facts: CaseFacts): Block {
  return {
    kind: 'facts',
    rows: [
      { label: 'Sub domain', value: name.fqdn },
      { label: 'Kegunaan', value: name.purpose },
      { label: 'Cara pembuatan', value: modeOf(name, facts) },
      { label: 'Sertifikat SSL', value: sslInWords(name.ssl) },
      { label: 'Tanggal dibuat', value: name.doneOn === null ? '-' : longDate(name.doneOn) },
      ...managerRow(facts),
    ],
  }
}

/** Several names in one table: how each was made and what was checked. */
export function madeTable(names: readonly NameFacts[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'No.', width: 6, align: 'center' },
      { title: 'Sub domain', width: 34 },
      { title: 'Cara pembuatan', width: 31 },
      { title: 'SSL', width: 13 },
      { title: 'Tanggal', width: 16, align: 'center' },
    ],
    rows: names.map((name, index) => [
      String(index + 1),
      name.fqdn,
      shortMode(name),
      sslInWords(name.ssl),
      name.doneOn === null ? '-' : shortDate(name.doneOn),
    ]),
  }
}

export function shortMode(name: NameFacts): string {
  const capacity = name.mode === 'cloud' && name.capacityGb !== null ? `, ${name.capacityGb} GB` : ''
  const target =
    name.target === null || name.target.trim() === '' || name.mode === 'cloud' ? '' : ` ke ${name.target.trim()}`
  return `${modeInShort(name.mode)}${capacity}${target}`
}
