// Taking back the last act, and correcting a value: both are events, nothing is erased.
import type { JsonObject } from '../json.ts'
import { fail, ok } from '../result.ts'
import { type Command, refusal } from './commands.ts'
import { correctionRefusal } from './correction.ts'
import type { Decided, Situation } from './situation.ts'
import { stepOf } from './look-up.ts'

const irrevocable = refusal(
  'cannot_undo',
  'Langkah ini memberi nomor, menandatangani, atau menyentuh server, sehingga tidak dapat diurungkan.',
)

/**
 * "Urungkan": by the one who did it, until the next actor has opened the case.
 * Numbers, signatures and servers are voided or rolled back instead.
 */
export function decideUndo({ definition, state, who, office }: Situation): Decided {
  const last = state.last
  if (last !== null && (last.type.startsWith('letter_') || last.type === 'paper_numbered')) return fail(irrevocable)
  if (last === null || last.type !== 'act_done') {
    return fail(refusal('cannot_undo', 'Tidak ada yang dapat diurungkan. Buat ralat bila ada yang keliru.'))
  }
  if (last.recorder !== who.recorder) {
    return fail(
      refusal('cannot_undo', `Hanya ${office.personName(last.recorder)} yang dapat mengurungkan langkah terakhir ini.`),
    )
  }
  if (last.lookedBy !== null) {
    return fail(
      refusal(
        'cannot_undo',
        `Sudah dibuka oleh ${office.personName(last.lookedBy.by)}. Minta dikembalikan, atau buat ralat.`,
      ),
    )
  }
  if (isIrrevocable(definition, state)) return fail(irrevocable)
  return ok([{ type: 'undone', n: last.n }])
}

function isIrrevocable(definition: Situation['definition'], state: Situation['state']): boolean {
  for (const visit of state.visits.toReversed()) {
    const done = visit.acts.toReversed().find((record) => record.doneAt !== null && record.skipped === null)
    if (done === undefined) continue
    return stepOf(definition, visit.step)?.acts.find((act) => act.code === done.act)?.irrevocable === true
  }
  return false
}

export function decideCorrect(situation: Situation, command: Extract<Command, { type: 'correct' }>): Decided {
  if (command.reason.trim() === '') {
    return fail(refusal('invalid', 'Tulis alasan ralat.', [{ path: 'reason', sentence: 'Tulis alasan ralat.' }]))
  }
  const refused = correctionRefusal(situation, command)
  if (refused !== null) return fail(refused)
  const { state, who } = situation
  const holder = command.itemId === null ? state.values : state.items.find((item) => item.id === command.itemId)?.values
  const from: JsonObject = { [command.field]: holder?.[command.field] ?? null }
  if (JSON.stringify(from) === JSON.stringify(command.to)) {
    return fail(refusal('invalid', 'Isi ralat sama dengan isi semula. Tidak ada yang diubah.'))
  }
  const confirmedBy = who.post === 'kabid' ? who.personId : null
  return ok([
    {
      type: 'corrected',
      field: command.field,
      itemId: command.itemId,
      from,
      to: command.to,
      reason: command.reason.trim(),
      confirmedBy,
    },
  ])
}
