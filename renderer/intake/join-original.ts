// "Ini aslinya": the signed original joins the case that its e-mail opened.
import type { CommandInput } from '../../shared/contract/cases.ts'
import { api } from '../api/client.ts'
import { newKey } from '../api/new-key.ts'

export interface Joined {
  readonly done: boolean
  readonly sentence: string
}

/** `date` is the day on which the original came, `YYYY-MM-DD`. */
export async function joinOriginal(caseId: string, documents: readonly string[], date: string): Promise<Joined> {
  const seen = await api.cases.get({ caseId }, {})
  if (!seen.ok) return { done: false, sentence: seen.error.message }
  if (!seen.value.abilities.originalReceived) {
    return { done: false, sentence: 'Surat asli permohonan itu sudah dicatat. Periksa permohonannya.' }
  }
  const command: CommandInput = { type: 'original_received', agendaNumber: null, documents: [...documents], date }
  const answer = await api.cases.perform(
    { caseId },
    { seen: seen.value.version, key: newKey(), post: 'jfu_sekretariat', paper: null, proof: null, command },
  )
  if (!answer.ok) return { done: false, sentence: answer.error.message }
  return { done: true, sentence: `Surat asli dicatat pada permohonan agenda ${seen.value.agenda}.` }
}
