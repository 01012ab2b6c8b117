// Reads what the steps before the decision left in a name: the verifier's answers, placement, proposals.
import type { CaseItem, CaseView } from '../../shared/contract/case-view.ts'
import type { FindingView } from '../../shared/contract/parts.ts'
import type { Json, JsonObject } from '../../shared/json.ts'

export function textAt(values: JsonObject, key: string): string {
  const value = values[key]
  return typeof value === 'string' ? value : ''
}

export function numberAt(values: JsonObject, key: string): number | null {
  const value = values[key]
  return typeof value === 'number' ? value : null
}

export function blocksOf(item: CaseItem): readonly FindingView[] {
  return item.findings.filter((finding) => finding.severity === 'block')
}

/** Whether every block of the name may be passed over with a written reason. */
export function isOverridable(item: CaseItem): boolean {
  return blocksOf(item).every((finding) => finding.override === 'kabid')
}

/** Reset of access: only where the asking unit owns the existing name, as the verifier found. */
export function isOwnedByAsker(item: CaseItem): boolean {
  return item.values['name_exists'] === 'yes' && item.values['exists_owner'] === 'asker'
}

/** The decision starts from what was asked, verified and proposed; each part can be changed. */
export function proposedValues(item: CaseItem): JsonObject {
  const { values } = item
  const start: Record<string, Json | undefined> = {
    decided_exists: values['name_exists'],
    decided_serves: values['serves'],
    mode: values['proposed_mode'],
    target: values['proposed_target'],
    decided_capacity_gb: values['capacity_gb'],
  }
  const known: Record<string, Json> = {}
  for (const [key, value] of Object.entries(start)) if (value !== undefined && value !== null) known[key] = value
  return known
}

/** Who did the last finished act of a step, and when; null where nobody did. */
export function doneIn(view: CaseView, step: string): { readonly name: string; readonly at: number } | null {
  const act = view.visits
    .findLast((visit) => visit.step === step)
    ?.acts.findLast((one) => one.doneAt !== null && one.skipped === null)
  if (act === undefined || act.doneAt === null) return null
  return { name: act.by === null ? '' : (view.people[act.by] ?? ''), at: act.doneAt }
}
