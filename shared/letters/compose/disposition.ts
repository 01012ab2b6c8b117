// Lembar disposisi from the facts of the letter and what the official ticked; empty boxes where it goes on paper.
import type { DateText } from '../../time.ts'
import type { DispositionLink, DispositionModel } from '../disposition.ts'
import type { Kop, SignBlock } from '../heads.ts'

/** Instructions as the half-folio sheet prints them. */
export const dispositionInstructions = [
  'Tanggapan dan saran',
  'Proses lebih lanjut',
  'Koordinasi/konfirmasikan',
  'Untuk diketahui',
  'Siapkan jawaban',
  'Arsipkan',
] as const

export interface DispositionFacts {
  readonly kop: Kop
  readonly from: string
  readonly letterNumber: string | null
  readonly letterDate: DateText | null
  readonly receivedOn: DateText
  readonly agendaNumber: string
  readonly nature: 'biasa' | 'segera' | 'sangat_segera' | 'rahasia'
  readonly subject: string
  /** Posts that may be disposed to, in order. */
  readonly posts: readonly string[]
  readonly chosenPosts: readonly string[]
  readonly chosenInstructions: readonly string[]
  readonly note: string
  readonly chain: readonly DispositionLink[]
  readonly sign: SignBlock
  readonly parafDate: DateText | null
}

/** The sheet; instructions that are not among the printed ones are added as boxes of their own. */
export function composeDisposition(facts: DispositionFacts): DispositionModel {
  const own = facts.chosenInstructions.filter((text) => !dispositionInstructions.some((printed) => printed === text))
  return {
    kind: 'lembar_disposisi',
    kop: facts.kop,
    from: facts.from,
    letterNumber: facts.letterNumber ?? '-',
    letterDate: facts.letterDate,
    receivedDate: facts.receivedOn,
    agendaNumber: facts.agendaNumber,
    natures: [
      { text: 'Sangat segera', ticked: facts.nature === 'sangat_segera' },
      { text: 'Segera', ticked: facts.nature === 'segera' },
      { text: 'Rahasia', ticked: facts.nature === 'rahasia' },
    ],
    subject: facts.subject,
    recipients: [...new Set([...facts.posts, ...facts.chosenPosts])].map((text) => ({
      text,
      ticked: facts.chosenPosts.includes(text),
    })),
    instructions: [...dispositionInstructions, ...own].map((text) => ({
      text,
      ticked: facts.chosenInstructions.includes(text),
    })),
    note: facts.note,
    chain: facts.chain,
    sign: facts.sign,
    parafDate: facts.parafDate,
  }
}
