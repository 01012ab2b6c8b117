// Puts the decision together as the act wants it: for each name only what its own decision asks for.
import type { CaseItem } from '../../shared/contract/case-view.ts'
import type { Json, JsonObject } from '../../shared/json.ts'
import { isFilled } from '../../shared/procedures/expression.ts'
import type { OfficeGround } from '../../shared/procedures/grounds.ts'
import type { Completion } from '../case/step-props.ts'
import { chosenGrounds, type Decision } from './choices.ts'

/** `decisions` and `enteredOf` by the id of the name; a name without a decision is left to the core to ask for. */
export function decisionCompletion(
  items: readonly CaseItem[],
  enteredOf: (itemId: string) => JsonObject,
  decisions: Readonly<Record<string, Decision | null>>,
  office: readonly OfficeGround[] = [],
): Completion {
  const chosen = items.map((item) => decisions[item.id] ?? null)
  const executed = chosen.some((decision) => decision === 'approve' || decision === 'reset')
  return {
    outcome: executed ? 'execute' : 'refuse',
    items: Object.fromEntries(
      items.map((item, index) => [item.id, itemValues(item, enteredOf(item.id), chosen[index] ?? null, office)]),
    ),
  }
}

function itemValues(
  item: CaseItem,
  entered: JsonObject,
  decision: Decision | null,
  office: readonly OfficeGround[],
): JsonObject {
  const picked = keysOf(item, entered, decision).flatMap((key): (readonly [string, Json])[] => {
    const value = key === 'grounds' ? chosenGrounds(item, entered, office) : entered[key]
    return value === undefined || !isFilled(value) ? [] : [[key, value]]
  })
  return { ...(decision === null ? {} : { decision }), ...Object.fromEntries(picked) }
}

function keysOf(item: CaseItem, entered: JsonObject, decision: Decision | null): readonly string[] {
  const always = ['decided_exists', 'decided_serves']
  switch (decision) {
    case 'approve':
      return [
        ...always,
        'mode',
        'override_reason',
        ...(entered['mode'] === 'cloud' ? ['decided_capacity_gb'] : ['target']),
        ...(item.values['placement'] === 'other' ? ['placement_reason'] : []),
      ]
    case 'refuse':
      return [...always, 'grounds']
    case 'reset':
    case null:
      return always
  }
}
