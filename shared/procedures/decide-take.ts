// "Ambil" and "Lepas": who may lay a hand on the act at hand.
import { fail, ok } from '../result.ts'
import { refusal, type Refusal } from './commands.ts'
import type { Decided, Situation } from './situation.ts'
import { actAt, deskOf } from './look-up.ts'

export function decideTake(situation: Situation): Decided {
  const refused = turnRefusal(situation)
  if (refused !== null) return fail(refused)
  const { state, who } = situation
  if (state.taken?.by === who.personId) return ok([])
  const here = actAt(situation.definition, state.position)
  return here === null ? ok([]) : ok([{ type: 'taken', step: here.step.id, act: here.act.code }])
}

export function decideRelease({ definition, state, who }: Situation): Decided {
  const here = actAt(definition, state.position)
  if (here === null || state.taken === null)
    return fail(refusal('wrong_state', 'Pekerjaan ini belum diambil siapa pun.'))
  if (state.taken.by !== who.personId)
    return fail(refusal('taken_by_other', 'Hanya yang mengambil pekerjaan ini yang dapat melepasnya.'))
  return ok([{ type: 'released', step: here.step.id, act: here.act.code }])
}

/** Why this person may not do the act at hand now; null when it is their turn. */
export function turnRefusal({ definition, state, who, office }: Situation): Refusal | null {
  if (state.status === 'paused') {
    return refusal('wrong_state', 'Permohonan sedang menunggu. Akhiri jeda lebih dahulu, lalu lanjutkan.')
  }
  const here = actAt(definition, state.position)
  if (here === null) return refusal('wrong_state', 'Permohonan ini sudah selesai.')
  const post = deskOf(here.act)
  if (who.post !== post) {
    return refusal(
      'not_your_turn',
      `Langkah ini dikerjakan oleh ${office.postTitle(post)}. Tunggu sampai giliran Anda.`,
    )
  }
  if (office.vacant(post)) {
    return refusal(
      'post_vacant',
      `Jabatan ${office.postTitle(post)} kosong. Minta administrator menetapkan Plt. atau Plh.`,
    )
  }
  if (!office.holds(who.personId, post)) {
    return refusal(
      'not_allowed',
      `${office.personName(who.personId)} tidak memegang jabatan ${office.postTitle(post)} pada tanggal itu. Periksa masa berlaku penugasan di Pengaturan.`,
    )
  }
  const assigned = state.assigned[post]
  if (assigned !== undefined && assigned !== who.personId && office.holds(assigned, post)) {
    return refusal(
      'not_your_turn',
      `Pekerjaan ini ditugaskan kepada ${office.personName(assigned)}. Minta pengalihan bila perlu.`,
    )
  }
  if (state.taken !== null && state.taken.by !== who.personId) {
    return refusal(
      'taken_by_other',
      `Pekerjaan ini sedang dikerjakan ${office.personName(state.taken.by)}. Minta yang bersangkutan melepasnya.`,
    )
  }
  return null
}
