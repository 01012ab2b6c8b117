// Urungkan from the toast: takes the last act back where nobody has opened the case since.
import type { PostKey } from '../../shared/office/posts.ts'
import { api } from '../api/client.ts'
import { newKey } from '../api/new-key.ts'

/** Answers the sentence to say: that it is taken back, or who opened the case and what to do instead. */
export async function undoLast(caseId: string, post: PostKey, refresh: () => void): Promise<string> {
  const now = await api.cases.get({ caseId }, {})
  if (!now.ok) return now.error.message
  const { abilities, version } = now.value
  if (!abilities.undo) return abilities.undoReason ?? 'Tidak dapat diurungkan lagi. Buat ralat bila ada yang keliru.'
  const undone = await api.cases.perform(
    { caseId },
    { seen: version, key: newKey(), post, paper: null, proof: null, command: { type: 'undo' } },
  )
  refresh()
  return undone.ok ? 'Langkah terakhir diurungkan. Isian Anda dapat diperbaiki.' : undone.error.message
}
