// The sentences that were handed in with the konsep: the packet that is read is the one that is bound.
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { JsonObject } from '../../shared/json.ts'

export function storedSentences(view: CaseView): JsonObject {
  const kept = view.values['sentences']
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as JsonObject) : {}
}
