// Two pairs of eyes: one person may not do both acts of a pair, unless the Kepala Dinas allowed it once.
import { type OfficeFacts, refusal, type Refusal } from './commands.ts'
import type { Definition } from './definition.ts'
import { actName } from './look-up.ts'
import type { CaseState } from './state.ts'

/** Refuses the act where the person did its counterpart in the latest round; the check is on the person, not the post. */
export function fourEyes(
  definition: Definition,
  state: CaseState,
  step: string,
  act: string,
  personId: string,
  office: OfficeFacts,
): Refusal | null {
  const name = actName(step, act)
  for (const pair of definition.fourEyes) {
    if (!pair.includes(name)) continue
    const other = pair[0] === name ? pair[1] : pair[0]
    if (lastActor(state, other) !== personId || allowed(state, pair, personId)) continue
    const sentence = `${office.personName(personId)} sudah mengerjakan bagian lain dari pasangan empat mata ini. Minta pejabat lain mengerjakannya, atau minta Kepala Dinas memberi pengecualian satu kali.`
    return refusal('four_eyes', sentence)
  }
  return null
}

function lastActor(state: CaseState, name: string): string | null {
  for (const visit of state.visits.toReversed()) {
    for (const record of visit.acts.toReversed()) {
      if (actName(visit.step, record.act) === name && record.doneAt !== null && record.by !== null) return record.by
    }
  }
  return null
}

function allowed(state: CaseState, pair: readonly [string, string], personId: string): boolean {
  return state.exceptions.some(
    (exception) =>
      exception.usedAt === null &&
      exception.personId === personId &&
      pair.every((name) => exception.pair.includes(name)),
  )
}
