// What the office may choose about an act: which posts may do it, whether it may be passed over, or why neither.
import { hasPower, may } from '../office/policy.ts'
import { type PostKey, postKeys } from '../office/posts.ts'
import type { Act, Definition, Power, Step } from './definition.ts'

/** Acts that nobody enters anything in: read, report on, initialled. Only these may be passed over. */
const passable: readonly Power[] = ['dispose', 'follow_up', 'report', 'initial']

/** Why the post of an act stands fast; null where the office may choose another. */
export function fixedBecause(act: Act): string | null {
  return act.power === 'sign'
    ? 'Penanda tangan mengikuti surat yang ditandatangani. Pakai Plt., Plh., a.n., atau u.b. pada Jabatan dan pejabat.'
    : null
}

/** Posts that have the power of the act, stand under a column of the sheet, and for the first act may open a case. */
export function choosablePosts(definition: Definition, act: Act): readonly PostKey[] {
  if (fixedBecause(act) !== null) return []
  return postKeys.filter(
    (post) =>
      hasPower(post, act.power) &&
      (act.actor.kind === 'outside' || definition.columns.some((column) => column.actors.includes(post))) &&
      (!isFirst(definition, act) || may([post], 'case.open')),
  )
}

/** Whether the act may be passed over while its post is empty: nothing that others need is entered in it. */
export function maySkipVacant(definition: Definition, step: Step, act: Act): boolean {
  if (act.actor.kind === 'outside' || isFirst(definition, act) || !passable.includes(act.power)) return false
  if (act.irrevocable === true || act.fields.some((field) => field.required)) return false
  const ways = act.outcomes.filter(
    (way) => way.kind === 'forward' && way.when === undefined && way.guards === undefined,
  )
  const isLast = step.acts.at(-1) === act
  return ways.some((way) => isLast || way.to === null)
}

export function isFirst(definition: Definition, act: Act): boolean {
  return definition.steps[0]?.acts[0] === act
}
