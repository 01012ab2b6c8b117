// Documents that a command names must exist, be this case's or nobody's yet, and belong to the case afterwards.
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
    if (row === undefined || (row.case_id !== null && row.case_id !== caseId)) {
      return 'Salah satu berkas tidak ditemukan atau milik permohonan lain. Unggah kembali berkas itu.'
    }
    if (row.case_id === null) {
      await recordAny(write, 'archive', documentId, [documentAttached({ documentId, caseId, kind: kinds[documentId] ?? row.kind })])
    }
  }
  return null
}
