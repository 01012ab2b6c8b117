// The tables of documents and of the objects that events name.
import { z } from '../../../../shared/contract/zod.ts'
import type { Projector } from '../../log/projector.ts'
import { attachDocument, insertDocument, markDestroyed, upsertObjectRef } from './queries.ts'

const stored = z.object({
  documentId: z.string(),
  caseId: z.string().nullable(),
  kind: z.string(),
  sha256: z.string(),
  size: z.number(),
  mime: z.string(),
  pages: z.number().nullable(),
  fileName: z.string(),
  personal: z.boolean(),
  note: z.string().nullable(),
})
const attached = z.object({ documentId: z.string(), caseId: z.string(), kind: z.string() })
const destroyed = z.object({ sha256: z.string() })

export const documentProjector: Projector = {
  name: 'documents',
  version: 1,
  tables: ['documents', 'object_refs'],
  streams: ['archive', 'object'],
  apply: async (tx, event) => {
    if (event.stream === 'archive' && event.type === 'document_stored') {
      const body = stored.parse(event.body)
      await upsertObjectRef(tx, {
        sha256: body.sha256,
        size: body.size,
        mime: body.mime,
        state: 'present',
        updated_seq: event.seq,
      })
      await insertDocument(tx, {
        id: body.documentId,
        case_id: body.caseId,
        kind: body.kind,
        object_sha: body.sha256,
        file_name: body.fileName,
        mime: body.mime,
        size: body.size,
        pages: body.pages,
        added_at: event.at,
        added_by: event.recorder,
        personal: body.personal ? 1 : 0,
        note: body.note,
        updated_seq: event.seq,
      })
    }
    if (event.stream === 'archive' && event.type === 'document_attached') {
      await attachDocument(tx, attached.parse(event.body), event.seq)
    }
    if (event.stream === 'object' && event.type === 'object_destroyed') {
      await markDestroyed(tx, destroyed.parse(event.body).sha256, event.seq)
    }
  },
}
