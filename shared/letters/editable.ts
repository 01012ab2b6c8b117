// The sentences of a packet that the office may rewrite before the parafs: which, how they are called, how long.
import type { JsonObject } from '../json.ts'

export interface EditableSentence {
  readonly part: string
  readonly label: string
  /** Height of its field in lines. */
  readonly rows: number
}

/** By paper: the reply of whatever kind, and the laporan. Tables, results and names come from the case alone. */
export const editableSentences = {
  surat: [
    { part: 'opening', label: 'Pembuka', rows: 4 },
    { part: 'body', label: 'Isi', rows: 6 },
    { part: 'closing', label: 'Penutup', rows: 2 },
    { part: 'copies', label: 'Tembusan, satu baris satu', rows: 3 },
  ],
  laporan: [
    { part: 'introduction', label: 'Pendahuluan', rows: 4 },
    { part: 'suggestion', label: 'Saran', rows: 2 },
    { part: 'closing', label: 'Penutup', rows: 2 },
  ],
} as const satisfies Readonly<Record<string, readonly EditableSentence[]>>

export type EditablePaper = keyof typeof editableSentences

/** Characters of one sentence. */
export const longestSentence = 5000

export interface SentenceProblem {
  /** `laporan.closing` */
  readonly key: string
  readonly sentence: string
}

/** What is wrong with sentences as they were handed in, `{ laporan: { closing: '…' } }`. */
export function sentenceProblems(given: JsonObject): readonly SentenceProblem[] {
  return Object.entries(given).flatMap(([paper, parts]) => {
    const known = knownParts(paper)
    if (known === null || typeof parts !== 'object' || parts === null || Array.isArray(parts))
      return [{ key: paper, sentence: 'Kalimat ini tidak dikenal. Muat ulang lalu coba lagi.' }]
    return Object.entries(parts).flatMap(([part, value]) => {
      const sentence = problemOf(
        known.find((one) => one.part === part),
        value,
      )
      return sentence === null ? [] : [{ key: `${paper}.${part}`, sentence }]
    })
  })
}

function knownParts(paper: string): readonly EditableSentence[] | null {
  return paper === 'surat' || paper === 'laporan' ? editableSentences[paper] : null
}

function problemOf(known: EditableSentence | undefined, value: unknown): string | null {
  if (known === undefined || typeof value !== 'string') return 'Kalimat ini tidak dikenal. Muat ulang lalu coba lagi.'
  return value.length <= longestSentence
    ? null
    : `${known.label} terlalu panjang: ${value.length} huruf, paling banyak ${longestSentence}. Ringkaslah.`
}
