// Names of persons and files that the values of a case point to.
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { Known } from './value-words.ts'

export function knownOf(view: CaseView): Known {
  return {
    people: view.people,
    documents: Object.fromEntries(view.documents.map((document) => [document.id, document.fileName])),
  }
}
