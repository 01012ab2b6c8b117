// Documents that a command names must exist, be this case's or its sender's own upload, and belong to the case afterwards.
import type { CaseEventBody } from '../../../shared/procedures/events.ts'
import { documentAttached } from '../archive/objects/document-events.ts'
import { selectDocument } from '../archive/objects/queries.ts'
import { recordAny, type Write } from '../record.ts'

/** Attaches the documents; answers the sentence of a refusal where one is unknown or another case's. */
export async function attachDocuments(
  write: Write,
  caseId: string,
  documents: readonly string[],
  kinds: Readonly<Record<string, string>>,
): Promise<string | null> {
  for (const documentId of new Set(documents)) {
    const row = await selectDocument(write.tx, documentId)
    const isTheirs = row?.case_id === null ? row.added_by === write.meta.recorder : row?.case_id === caseId
    if (row === undefined || !isTheirs) {
      return 'Salah satu berkas tidak ditemukan atau milik permohonan lain. Unggah kembali berkas itu.'
    }
    if (row.case_id === null) {
      await recordAny(write, 'archive', documentId, [
        documentAttached({ documentId, caseId, kind: kinds[documentId] ?? row.kind }),
      ])
    }
  }
  return null
}

export interface NamedDocuments {
  readonly ids: readonly string[]
  /** Kind of each whose event says it, by id. */
  readonly kinds: Readonly<Record<string, string>>
}

/** The documents that these events bring to the case; a frozen letter is recorded with its case already. */
export function documentsNamed(bodies: readonly CaseEventBody[]): NamedDocuments {
  const ids = bodies.flatMap((body): readonly string[] => {
    if ('documents' in body) return body.documents
    if (body.type === 'document_added') return [body.documentId]
    return body.type === 'letter_wet_signed' && body.documentId !== null ? [body.documentId] : []
  })
  return {
    ids,
    kinds: Object.fromEntries(
      bodies.flatMap((body) => (body.type === 'document_added' ? [[body.documentId, body.kind]] : [])),
    ),
  }
}
