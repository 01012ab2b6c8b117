// The documents of a case, and those that wait to join it with the act at hand.
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { DocumentView } from '../../shared/contract/parts.ts'

export function stepDocuments(view: CaseView, uploaded: readonly DocumentView[]): readonly DocumentView[] {
  const known = new Set(view.documents.map((document) => document.id))
  return [...view.documents, ...uploaded.filter((document) => !known.has(document.id))]
}
