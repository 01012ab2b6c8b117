// Documents uploaded within a dialog, before its command carries them to the case.
import { useState } from 'react'
import type { DocumentView } from '../../../shared/contract/parts.ts'

export interface Attached {
  readonly ids: readonly string[]
  readonly known: Readonly<Record<string, DocumentView>>
  readonly add: (documents: readonly DocumentView[]) => void
  readonly remove: (documentId: string) => void
}

export function useAttached(): Attached {
  const [documents, setDocuments] = useState<readonly DocumentView[]>([])
  return {
    ids: documents.map((document) => document.id),
    known: Object.fromEntries(documents.map((document) => [document.id, document])),
    add: (added) => setDocuments((before) => [...before, ...added]),
    remove: (documentId) => setDocuments((before) => before.filter((document) => document.id !== documentId)),
  }
}
