// "Ini aslinya": the signed original joins the case that its e-mail opened.
import type { CommandInput } from '../../shared/contract/case-commands.ts'
import { api } from '../api/client.ts'
import { newKey } from '../api/new-key.ts'

export interface Joined {
  readonly done: boolean
  readonly sentence: string
  /** The agenda number is what stands in the way: used already, or none. */
  readonly atNumber: boolean
}

export interface Original {
  readonly documents: readonly string[]
  /** The day on which the original came, `YYYY-MM-DD`. */
  readonly date: string
  /** Typed where the office keeps its book elsewhere, else null. */
  readonly agendaNumber: string | null
}

export async function joinOriginal(caseId: string, { documents, date, agendaNumber }: Original): Promise<Joined> {
  const seen = await api.cases.get({ caseId }, {})
  if (!seen.ok) return { done: false, sentence: seen.error.message, atNumber: false }
  if (!seen.value.abilities.originalReceived) {
    return {
      done: false,
      sentence: 'Surat asli permohonan itu sudah dicatat. Periksa permohonannya.',
      atNumber: false,
    }
  }
  const command: CommandInput = { type: 'original_received', agendaNumber, documents: [...documents], date }
  const answer = await api.cases.perform(
    { caseId },
    { seen: seen.value.version, key: newKey(), post: 'jfu_sekretariat', paper: null, proof: null, command },
  )
  if (!answer.ok) {
    return { done: false, sentence: answer.error.message, atNumber: answer.error.code === 'number_taken' }
  }
  return { done: true, sentence: `Surat asli dicatat pada permohonan agenda ${seen.value.agenda}.`, atNumber: false }
}
