// "tersimpan 10.42": tells that what is typed is kept, or that it is not yet.
import type { Draft } from './drafts.ts'
import { useOfficeTime } from './office-time.ts'
import type { JsonObject } from '../../shared/json.ts'

export function SavedNote<T extends JsonObject>({ draft }: { readonly draft: Pick<Draft<T>, 'savedAt' | 'failed'> }) {
  const time = useOfficeTime()
  if (draft.failed) return <span className="saved-note">belum tersimpan, dicoba lagi sebentar lagi</span>
  if (draft.savedAt === null) return null
  return <span className="saved-note tabular">tersimpan {time.clock(draft.savedAt)}</span>
}
