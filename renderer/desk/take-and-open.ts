// Enter on a row: takes the work for this person where it can be taken, then opens its screen.
import type { DeskRow } from '../../shared/contract/desk.ts'
import { api } from '../api/client.ts'
import { newKey } from '../api/new-key.ts'
import { say } from '../ui/toast.ts'

/** Opens in any case; where taking failed, the reason is said. */
export async function takeAndOpen(row: DeskRow, go: (path: string) => void): Promise<void> {
  if (!row.takenByMe && !row.work.taken) {
    const sentence = await take(row)
    if (sentence !== null) say(sentence)
  }
  go(row.screen)
}

async function take(row: DeskRow): Promise<string | null> {
  const seen = await api.cases.get({ caseId: row.caseId }, {})
  if (!seen.ok) return seen.error.message
  if (!seen.value.abilities.take) return null
  const taken = await api.cases.perform(
    { caseId: row.caseId },
    { seen: seen.value.version, key: newKey(), post: row.post, paper: null, proof: null, command: { type: 'take' } },
  )
  return taken.ok ? null : taken.error.message
}
