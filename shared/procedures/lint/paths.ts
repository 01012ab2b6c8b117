// Proves that conditions look only at what somebody enters or the case knows of itself, and at options that exist.
import type { Act, Definition, Field } from '../definition.ts'
import type { Expression } from '../expression.ts'
import { actsOf, type Finding, finding } from './finding.ts'
import { keyOf, type Mention, mentionsOf } from './mentioned.ts'

/** Facts that a case knows without being told. */
const known = new Set(['channel', 'originalReceived', 'ending', 'asked_repair'])

export function lintPaths(definition: Definition): readonly Finding[] {
  return [
    ...actsOf(definition).flatMap(({ act, name }) =>
      conditionsOf(act).flatMap((condition) => mistakes(definition, act, name, condition)),
    ),
    ...definition.promises.flatMap(({ label, when }) =>
      when === undefined ? [] : mistakes(definition, null, label, when),
    ),
  ]
}

function conditionsOf(act: Act): readonly Expression[] {
  return [
    act.when,
    ...act.fields.map((field) => field.when),
    ...act.outcomes.flatMap((outcome) => [outcome.when, ...(outcome.guards ?? []).map((guard) => guard.must)]),
  ].filter((condition) => condition !== undefined)
}

function mistakes(definition: Definition, act: Act | null, where: string, condition: Expression): readonly Finding[] {
  return mentionsOf(condition).flatMap((mention) => mistake(definition, act, where, mention))
}

function mistake(definition: Definition, act: Act | null, where: string, mention: Mention): readonly Finding[] {
  const [room] = mention.path.split('.')
  const key = keyOf(mention.path)
  if (room === 'setting') return []
  const codes = act?.outcomes.map((outcome) => outcome.code) ?? []
  if (mention.path === 'value.outcome') return compare(where, mention, codes)
  if (room === 'case' && (known.has(key) || isLoop(definition, key))) return []
  if (mention.path === 'item.fqdn') return []
  const fields = fieldsIn(definition, act, room).filter((field) => field.key === key)
  if (fields.length === 0) return [finding('path', where, `A condition looks at ${mention.path}, which nobody enters.`)]
  const options = fields.flatMap(valuesOf)
  return options.length === 0 ? [] : compare(where, mention, options)
}

function compare(where: string, mention: Mention, options: readonly string[]): readonly Finding[] {
  return mention.values
    .filter((value) => typeof value === 'string')
    .filter((value) => !options.includes(value))
    .map((value) =>
      finding('path', where, `A condition compares ${mention.path} with ${value}, which cannot be chosen.`),
    )
}

function fieldsIn(definition: Definition, act: Act | null, room: string | undefined): readonly Field[] {
  if (room === 'value') return act?.fields ?? []
  const all = actsOf(definition).flatMap((placed) => placed.act.fields)
  if (room === 'item') return all.filter((field) => field.perItem === true)
  return room === 'case' ? all.filter((field) => field.perItem !== true) : []
}

function valuesOf(field: Field): readonly string[] {
  if (field.kind === 'yesno') return ['yes', 'no']
  return field.kind === 'choice' ? (field.options ?? []).map((option) => option.value) : []
}

function isLoop(definition: Definition, key: string): boolean {
  return actsOf(definition).some(({ act }) => act.outcomes.some((outcome) => `loop_${outcome.loop ?? ''}` === key))
}
