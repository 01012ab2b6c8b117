// Proves that nothing which a person reads is empty, and that the fields of an act can be asked.
import type { Act, Definition } from '../definition.ts'
import { actsOf, type Finding, finding } from './finding.ts'

export function lintTexts(definition: Definition): readonly Finding[] {
  return textsOf(definition)
    .filter(([, , text]) => text.trim() === '')
    .map(([where, what]) => finding('text', where, `The ${what} is empty.`))
}

type Text = readonly [where: string, what: string, text: string]

function textsOf(definition: Definition): readonly Text[] {
  return [
    [definition.code, 'title', definition.title],
    [definition.code, 'summary', definition.summary],
    ...definition.assumptions.map(({ key, text }): Text => [key, 'assumption', text]),
    ...definition.components.map(({ label, text }): Text => [label, 'component', text]),
    ...definition.steps.flatMap((step): readonly Text[] => [
      [step.id, 'label', step.label],
      [step.id, 'text for the applicant', step.status],
      [step.id, 'printed procedure', step.printed.procedure],
    ]),
    ...actsOf(definition).flatMap(({ act, name }) => textsOfAct(act, name)),
  ]
}

function textsOfAct(act: Act, name: string): readonly Text[] {
  return [
    [name, 'verb', act.verb],
    ...act.fields.map((field): Text => [`${name}.${field.key}`, 'label', field.label]),
    ...act.outcomes.flatMap((outcome): readonly Text[] => [
      [`${name}.${outcome.code}`, 'label', outcome.label],
      [`${name}.${outcome.code}`, 'next sentence', outcome.next],
      ...(outcome.guards ?? []).map(
        (guard): Text => [`${name}.${outcome.code}.${guard.code}`, 'sentence', guard.sentence],
      ),
    ]),
  ]
}

export function lintFields(definition: Definition): readonly Finding[] {
  return actsOf(definition).flatMap(({ act, name }) => [
    ...act.fields
      .filter((field, index) => act.fields.findIndex((other) => other.key === field.key) !== index)
      .map((field) => finding('field', `${name}.${field.key}`, 'Two fields of the act share this key.')),
    ...act.fields
      .filter((field) => field.kind === 'choice' && (field.options ?? []).length === 0)
      .map((field) => finding('field', `${name}.${field.key}`, 'A choice has nothing to choose from.')),
  ])
}
