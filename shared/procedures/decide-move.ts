// Moving an open case to a newer version of its procedure: only where the step at hand stands there as well.
import { fail, ok } from '../result.ts'
import { type Command, refusal, type Refusal } from './commands.ts'
import type { Definition } from './definition.ts'
import type { Position } from './events.ts'
import { actAt, deskOf, stepOf } from './look-up.ts'
import { isNewer } from './revise.ts'
import { settleAt } from './routing.ts'
import { scopeOf } from './scope.ts'
import type { Decided, Situation } from './situation.ts'

type Standing = Pick<Situation, 'definition' | 'state' | 'office'>

export function decideMove(situation: Situation, command: Extract<Command, { type: 'move_version' }>): Decided {
  const { definition } = situation
  const { to, reason } = command
  if (to === null)
    return fail(
      refusal('invalid', 'Versi itu tidak ada. Pilih versi dari daftar.', [
        { path: 'to', sentence: 'Pilih versi dari daftar.' },
      ]),
    )
  if (reason.trim() === '')
    return fail(
      refusal('invalid', 'Isi alasan pemindahan lebih dahulu.', [
        { path: 'reason', sentence: 'Isi alasan pemindahan.' },
      ]),
    )
  const place = placeIn(situation, to.definition)
  if (!place.ok) return place
  return ok([
    {
      type: 'version_moved',
      from: definition.version,
      to: to.definition.version,
      definitionHash: to.hash,
      position: place.value,
      reason: reason.trim(),
    },
  ])
}

/** Where the case would stand; refused where the step at hand, or one that was gone through, has no image. */
export function placeIn(
  { definition, state, office }: Standing,
  to: Definition,
): { ok: true; value: Position } | { ok: false; error: Refusal } {
  if (to.code !== definition.code || !isNewer(to, definition)) {
    return fail(
      refusal('invalid', 'Permohonan hanya dapat dipindahkan ke versi yang lebih baru dari prosedur yang sama.', [
        { path: 'to', sentence: 'Pilih versi yang lebih baru.' },
      ]),
    )
  }
  const here = actAt(definition, state.position)
  if (here === null) return fail(refusal('wrong_state', 'Permohonan ini sudah selesai dan tetap pada versinya.'))
  const act = stepOf(to, here.step.id)?.acts.findIndex((one) => one.code === here.act.code) ?? -1
  if (act < 0) {
    return fail(
      refusal(
        'wrong_state',
        `Langkah ${here.step.printed.number} (${here.act.verb}) tidak ada dalam versi itu. Selesaikan langkah ini dahulu, lalu pindahkan.`,
      ),
    )
  }
  const gone = state.visits.find((visit) => stepOf(to, visit.step) === null)
  if (gone !== undefined)
    return fail(
      refusal(
        'wrong_state',
        `Langkah ${gone.step} sudah dilalui dan tidak ada dalam versi itu. Permohonan ini diselesaikan menurut versinya sendiri.`,
      ),
    )
  const image: Position = { step: here.step.id, act }
  const { next } = settleAt(to, image, scopeOf(state, { values: {}, items: {} }, office), office)
  if (next === null || next.step !== image.step || next.act !== image.act) {
    const moved = actAt(to, image)
    const title = moved === null ? '' : office.postTitle(deskOf(moved.act))
    return fail(
      refusal(
        'wrong_state',
        `Dalam versi itu langkah ini dilewati karena jabatan ${title} kosong. Selesaikan langkah ini dahulu, lalu pindahkan.`,
      ),
    )
  }
  return ok(image)
}
