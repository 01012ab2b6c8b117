// Waiting for the applicant, and the two ways in which a request ends without a decision.
import { fail, ok } from '../result.ts'
import { type Command, refusal } from './commands.ts'
import type { Decided, Situation } from './situation.ts'
import { stepOf } from './look-up.ts'
import { entry } from './routing.ts'
import { scopeOf } from './scope.ts'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

export function decidePause({ state }: Situation, command: Of<'pause'>): Decided {
  if (state.status === 'paused') return fail(refusal('wrong_state', 'Permohonan ini sudah dalam keadaan menunggu.'))
  if (command.text.trim() === '') {
    const sentence = 'Tulis apa yang diminta, sebagai kalimat untuk pemohon.'
    return fail(refusal('invalid', sentence, [{ path: 'text', sentence }]))
  }
  if (command.itemId !== null && !state.items.some((item) => item.id === command.itemId)) {
    return fail(refusal('invalid', 'Nama yang dipilih bukan bagian dari permohonan ini.'))
  }
  return ok([{ type: 'paused', reason: command.reason, text: command.text.trim(), itemId: command.itemId }])
}

export function decideResume({ state }: Situation, command: Of<'resume'>): Decided {
  if (state.status !== 'paused') return fail(refusal('wrong_state', 'Permohonan ini tidak sedang menunggu.'))
  return ok([{ type: 'resumed', note: command.note.trim(), documents: command.documents }])
}

export function decideWithdraw(situation: Situation, command: Of<'withdraw'>): Decided {
  return endThrough(situation, false, command.note, command.documents)
}

/** "Dianggap ditarik kembali": only while waiting for the applicant; the core has checked the working days. */
export function decideClose(situation: Situation, command: Of<'close_silent'>): Decided {
  if (situation.state.status !== 'paused') {
    return fail(refusal('wrong_state', 'Permohonan hanya dapat dianggap ditarik kembali selama menunggu pemohon.'))
  }
  if (!situation.state.pauses.some((pause) => pause.to === null && pause.reason === 'applicant')) {
    return fail(
      refusal('wrong_state', 'Yang ditunggu bukan pemohon, sehingga permohonan tidak dapat dianggap ditarik kembali.'),
    )
  }
  return endThrough(situation, true, command.note, [])
}

function endThrough(
  { definition, state, office }: Situation,
  silent: boolean,
  note: string,
  documents: readonly string[],
): Decided {
  const withdrawal = definition.withdrawal
  if (withdrawal === null) return fail(refusal('wrong_state', 'Prosedur ini tidak mengenal penarikan kembali.'))
  if (state.ending !== null) return fail(refusal('wrong_state', 'Permohonan ini sudah ditarik kembali.'))
  if (
    !beforeTaken(
      definition.steps.map((step) => step.id),
      state,
      withdrawal.until,
    )
  ) {
    const label = stepOf(definition, withdrawal.until)?.label ?? withdrawal.until
    return fail(
      refusal(
        'wrong_state',
        `Penarikan hanya mungkin sebelum langkah "${label}" diambil. Ajukan penonaktifan sesudahnya.`,
      ),
    )
  }
  if (note.trim() === '') {
    const sentence = 'Tulis dasar penarikan: surat atau pesan pemohon, dengan tanggalnya.'
    return fail(refusal('invalid', sentence, [{ path: 'note', sentence }]))
  }
  const ending = silent ? 'withdrawn_silent' : 'withdrawn'
  const scope = scopeOf({ ...state, ending }, { values: {}, items: {} }, office)
  const { next } = entry(definition, withdrawal.to, scope, office)
  if (next === null) throw new Error(`${definition.code}: withdrawal leads to no act`)
  return ok([{ type: 'withdrawn', note: note.trim(), silent, documents, next }])
}

function beforeTaken(order: readonly string[], state: Situation['state'], until: string): boolean {
  if (state.position === null) return false
  const here = order.indexOf(state.position.step)
  const limit = order.indexOf(until)
  return here < limit || (here === limit && state.taken === null)
}
