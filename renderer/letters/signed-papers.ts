// What is recorded of the wet signatures: for each paper its scan or a statement, and the date on the paper.
import type { LetterView } from '../../shared/contract/case-view.ts'
import type { JsonObject } from '../../shared/json.ts'
import type { Completion } from '../case/step-props.ts'

export type SignedPaper = {
  readonly documentId: string | null
  readonly fileName: string
  readonly statement: string
  readonly date: string
}

/** A paper is recorded by its scan or by a statement, never by both. */
export function signedPapersCompletion(
  letters: readonly LetterView[],
  entered: Readonly<Record<string, SignedPaper>>,
  outcome: string | null,
): Completion {
  const papers = letters.map((letter): JsonObject => {
    const paper = entered[letter.kind]
    const statement = paper?.statement.trim() ?? ''
    return {
      kind: letter.kind,
      documentId: paper?.documentId ?? null,
      statement: paper?.documentId != null || statement === '' ? null : statement,
      date: paper?.date ?? '',
    }
  })
  const documents = letters.flatMap((letter) => entered[letter.kind]?.documentId ?? [])
  return { outcome, values: { signed_papers: papers }, documents }
}

/** "Saya menyatakan …", to be changed by the JFU who writes it. */
export function standardStatement(letter: LetterView, signer: string): string {
  const number = letter.number === null ? '' : ` nomor ${letter.number}`
  return `${letter.title}${number} sudah ditandatangani basah oleh ${signer}. Pindaiannya belum ada.`
}
