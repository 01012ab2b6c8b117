// The editable sentences of the packet: as they were handed in for the composers, and as the screen offers them.
import type { PacketLetter } from '../../../shared/contract/letters.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { ReportSentences } from '../../../shared/letters/compose/report.ts'
import { type EditablePaper, editableSentences } from '../../../shared/letters/editable.ts'
import type { EditedSentences } from '../../../shared/letters/facts.ts'
import type { SuratModel } from '../../../shared/letters/model.ts'
import { objectOf, textOf } from '../log/body.ts'

/** Text by part, `opening`. */
export type SentenceValues = Readonly<Record<string, string>>

/** Blank lines of the tembusan are dropped, so that none may be left. */
export function editedReply(sentences: JsonObject): EditedSentences {
  const own = objectOf(sentences, 'surat')
  const copies = textOf(own, 'copies').split('\n')
  return {
    ...written(own, ['opening', 'body', 'closing']),
    ...(typeof own['copies'] === 'string'
      ? { copies: copies.map((line) => line.trim()).filter((line) => line !== '') }
      : {}),
  }
}

export function editedReport(sentences: JsonObject): Partial<ReportSentences> {
  return written(objectOf(sentences, 'laporan'), ['introduction', 'suggestion', 'closing'])
}

/** A sentence that was emptied falls back to its standard. */
function written<const Part extends string>(own: JsonObject, parts: readonly Part[]): Partial<Record<Part, string>> {
  const given: Partial<Record<Part, string>> = {}
  for (const part of parts) {
    const text = textOf(own, part)
    if (text.trim() !== '') given[part] = text
  }
  return given
}

export function replySentences(reply: SuratModel): SentenceValues {
  return { opening: reply.opening, body: reply.body, closing: reply.closing, copies: reply.copies.join('\n') }
}

/** Every editable sentence of a paper with what Siladom writes by itself. */
export function sentencesOf(
  paper: EditablePaper,
  values: SentenceValues,
  standard: SentenceValues,
): PacketLetter['sentences'] {
  return editableSentences[paper].map(({ part, label, rows }) => ({
    key: `${paper}.${part}`,
    label,
    value: values[part] ?? '',
    standard: standard[part] ?? '',
    rows,
  }))
}
