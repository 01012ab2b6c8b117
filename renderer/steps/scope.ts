// What the conditions of fields can see in the page: the case as read, with what is being entered over it.
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { FieldView } from '../../shared/contract/parts.ts'
import type { JsonObject } from '../../shared/json.ts'
import { type Expression, holds, type Scope } from '../../shared/procedures/expression.ts'

export interface EnteredValues {
  /** The way on that is being taken; the usual one while nothing is chosen. */
  readonly outcome?: string | undefined
  readonly values: JsonObject
  readonly items: Readonly<Record<string, JsonObject>>
}

/** The twin of the core's scope; settings of the office are left to the core. */
export function scopeOfView(view: CaseView, entered: EnteredValues): Scope {
  return {
    case: { ...view.values, ...entered.values, channel: view.channel, ending: view.ending ?? '' },
    value: { ...entered.values, outcome: entered.outcome ?? usualOutcome(view) },
    setting: {},
    items: view.items.map((item) => ({ ...item.values, ...entered.items[item.id], fqdn: item.fqdn })),
  }
}

/** Whether a field is asked for; a field of each name is asked of one item of the scope. */
export function isAsked(field: FieldView, scope: Scope, itemIndex?: number): boolean {
  if (field.when === null || field.when === undefined) return true
  const item = itemIndex === undefined ? undefined : scope.items[itemIndex]
  return holds(field.when as Expression, item === undefined ? scope : { ...scope, item })
}

/** The way forward that asks for no reason. */
function usualOutcome({ step }: CaseView): string {
  return step?.outcomes.find((outcome) => outcome.kind !== 'return' && !outcome.reasonRequired)?.code ?? ''
}
