// What may be chosen for a name at the decision, and why something may not.
import type { CaseItem } from '../../shared/contract/case-view.ts'
import type { JsonObject } from '../../shared/json.ts'
import { type Ground, grounds } from '../../shared/procedures/grounds.data.ts'
import {
  type GroundFacts,
  groundProblem,
  type OfficeGround,
  sentenceOfGround,
} from '../../shared/procedures/grounds.ts'
import { blocksOf, isOverridable, isOwnedByAsker } from './item-values.ts'

export type Decision = 'approve' | 'refuse' | 'reset'

/** Dialogs of the screen: two decisions and the pause. */
export type Asking = 'refuse' | 'reset' | 'completeness'

export const decisionWords: Readonly<Record<Decision, string>> = {
  approve: 'Setujui',
  refuse: 'Tolak',
  reset: 'Atur ulang akses',
}

export function decisionOf(entered: JsonObject): Decision | null {
  const { decision } = entered
  return decision === 'approve' || decision === 'refuse' || decision === 'reset' ? decision : null
}

/** Why this name cannot be approved with these answers; null where it can (SOP step 6, notes 1 and 2). */
export function approvalRefusal(item: CaseItem, entered: JsonObject): string | null {
  if (entered['decided_exists'] === 'yes') return 'Nama sudah ada, maka tidak dapat disetujui (SOP langkah 6, ket. 1).'
  if (entered['decided_serves'] === 'no') {
    return 'Pemanfaatannya bukan untuk kepentingan Pemerintah Kabupaten, maka tidak dapat disetujui (SOP langkah 6, ket. 2).'
  }
  if (blocksOf(item).length > 0 && !isOverridable(item)) {
    return 'Nama terhalang aturan penamaan. Tolak dengan temuannya, atau minta pemohon mengusulkan nama lain.'
  }
  return null
}

/** Reset is offered only for an existing name of the asking unit itself. */
export function mayReset(item: CaseItem, entered: JsonObject): boolean {
  return isOwnedByAsker(item) && entered['decided_exists'] === 'yes'
}

export interface OfferedGround {
  readonly code: string
  readonly label: string
  /** As it will stand in the letter. */
  readonly sentence: string
  readonly source: string
  /** Why it cannot be chosen now; null where it can. */
  readonly off: string | null
}

/** The grounds of refusal for one name, those that can be chosen first; policies of the office rest until confirmed. */
export function offeredGrounds(
  item: CaseItem,
  entered: JsonObject,
  office: readonly OfficeGround[],
): readonly OfferedGround[] {
  const facts = factsOf(item, entered)
  const fixed = grounds.map((ground) => ({ code: ground.code, label: ground.label, source: sourceOf(ground, item) }))
  const own = office.map((ground) => ({
    code: ground.key,
    label: ground.sentence,
    source: ground.decree || 'kebijakan kantor',
  }))
  return [...fixed, ...own]
    .map((ground) => ({
      ...ground,
      sentence: sentenceOfGround(ground.code, facts, office),
      off: groundProblem(ground.code, facts, office),
    }))
    .toSorted((a, b) => Number(a.off !== null) - Number(b.off !== null))
}

function factsOf(item: CaseItem, entered: JsonObject): GroundFacts {
  return {
    name: item.fqdn,
    owner: '',
    finding: blocksOf(item)
      .map((one) => one.sentence)
      .join(' '),
    exists: entered['decided_exists'] === 'yes',
    serves: entered['decided_serves'] !== 'no',
  }
}

function sourceOf(ground: Ground, item: CaseItem): string {
  if (ground.source !== null) return `${ground.source.document}, ${ground.source.place}`
  return blocksOf(item)
    .map((finding) => finding.rule.source)
    .join('; ')
}

/** Grounds chosen for a name that still hold with the present answers. */
export function chosenGrounds(item: CaseItem, entered: JsonObject, office: readonly OfficeGround[]): readonly string[] {
  const chosen = entered['grounds']
  if (!Array.isArray(chosen)) return []
  return offeredGrounds(item, entered, office)
    .filter((ground) => ground.off === null && chosen.includes(ground.code))
    .map((ground) => ground.code)
}
