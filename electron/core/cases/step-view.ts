// The act at hand as the screen needs it: who, what, its fields and the ways on.
import type { CaseView } from '../../../shared/contract/case-view.ts'
import type { FieldView, OutcomeView } from '../../../shared/contract/parts.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { Definition, Field, Outcome, SourceRef } from '../../../shared/procedures/definition.ts'
import { actAt, deskOf } from '../../../shared/procedures/look-up.ts'
import { applies } from '../../../shared/procedures/routing.ts'
import { scopeOf } from '../../../shared/procedures/scope.ts'
import type { CaseState } from '../../../shared/procedures/state.ts'

export function stepView(definition: Definition, state: CaseState, office: OfficeFacts): CaseView['step'] {
  const here = actAt(definition, state.position)
  if (here === null) return null
  const { step, act } = here
  const post = deskOf(act)
  const scope = scopeOf(state, { values: {}, items: {} }, office)
  const open =
    definition.screens === 'desk'
      ? act.outcomes
      : act.outcomes.filter((outcome) => dependsOnEntry(outcome, act.fields) || applies(outcome, scope))
  return {
    id: step.id,
    number: step.printed.number,
    position: definition.steps.indexOf(step) + 1,
    count: definition.steps.length,
    label: step.label,
    kind: step.kind,
    act: act.code,
    verb: act.verb,
    post,
    postTitle: office.postTitle(post),
    assumed: act.assumed,
    reauthenticate: act.reauthenticate ?? null,
    paper: act.paper === true,
    fields: act.fields.map(fieldViewOf),
    outcomes: open.map(outcomeViewOf),
    source: sourceWords(step.source),
  }
}

/** Conditions on what this act enters are left to the moment of entry. */
function dependsOnEntry(outcome: Outcome, fields: readonly Field[]): boolean {
  const text = JSON.stringify(outcome.when ?? null)
  return (
    text.includes('"value.') ||
    fields.some((field) => text.includes(`"case.${field.key}"`) || text.includes(`"item.${field.key}"`))
  )
}

export function fieldViewOf(field: Field): FieldView {
  return {
    key: field.key,
    label: field.label,
    kind: field.kind,
    required: field.required,
    perItem: field.perItem === true,
    options: [...(field.options ?? [])],
    help: field.help ?? '',
    maxLength: field.maxLength ?? null,
    when: field.when ?? null,
  }
}

function outcomeViewOf(outcome: Outcome): OutcomeView {
  return {
    code: outcome.code,
    label: outcome.label,
    kind: outcome.kind,
    next: outcome.next,
    reasonRequired: outcome.reasonRequired === true,
    notPrinted: outcome.notPrinted ?? null,
  }
}

export function sourceWords(source: SourceRef): string {
  return `${source.document}, ${source.place}`
}
