// The editable sentences of the packet: 'surat.opening' and its like as the form keeps them, nested as the act wants them.
import type { PacketView } from '../../shared/contract/letters.ts'
import type { Json, JsonObject } from '../../shared/json.ts'

export type Sentence = PacketView['letters'][number]['sentences'][number]

/** `{ 'surat.opening': 'a' }` as `{ surat: { opening: 'a' } }`. */
export function nestedSentences(flat: Readonly<Record<string, string>>): JsonObject {
  const nested: Record<string, Record<string, string>> = {}
  for (const [key, value] of Object.entries(flat)) {
    const [paper = '', ...rest] = key.split('.')
    const own = (nested[paper] ??= {})
    own[rest.join('.')] = value
  }
  return nested
}

/** The way back; a list, as the tembusan once were, is a line each. */
export function flatSentences(nested: Json | undefined): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {}
  for (const [paper, own] of entriesOf(nested)) {
    for (const [key, value] of entriesOf(own)) {
      if (typeof value === 'string') flat[`${paper}.${key}`] = value
      else if (Array.isArray(value)) flat[`${paper}.${key}`] = value.map(String).join('\n')
    }
  }
  return flat
}

function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

/** Whether a sentence differs from what Siladom writes by itself; blanks at the ends do not count. */
export function isChanged(value: string, standard: string): boolean {
  return value.trim() !== standard.trim()
}

/** Sentences that the office changed, with the paper on which they stand. */
export function changedSentences(packet: PacketView): readonly (Sentence & { readonly paper: string })[] {
  return packet.letters.flatMap((letter) =>
    letter.sentences
      .filter((sentence) => isChanged(sentence.value, sentence.standard))
      .map((sentence) => ({ ...sentence, paper: letter.title })),
  )
}
