// The values that a fact of a case can have, as far as conditions can tell them apart.
import type { Json } from '../../json.ts'
import type { Act, Definition, Field } from '../definition.ts'
import { actsOf } from './finding.ts'
import { keyOf, type Mention } from './mentioned.ts'

/** A value, or nothing entered. */
export type Possible = Json | undefined

/** The values of a path at an act: the options of its field, or those that conditions compare with and one other. */
export function domainOf(
  definition: Definition,
  act: Act,
  mentions: readonly Mention[],
  path: string,
): readonly Possible[] {
  const [room] = path.split('.')
  const key = keyOf(path)
  const own = act.fields.find((field) => field.key === key)
  const field = own ?? fieldsNamed(definition, key)[0]
  const options = field === undefined ? null : optionsOf(field)
  if (options === null) {
    const compared = mentions.filter((mention) => mention.path === path).flatMap((mention) => mention.values)
    return [...new Set<Possible>([...compared, 'another value', undefined])]
  }
  const surely =
    own !== undefined ? own.required && own.when === undefined : room !== 'value' && alwaysAsked(definition, key)
  return surely ? options : [...options, undefined]
}

function optionsOf(field: Field): readonly Json[] | null {
  if (field.kind === 'yesno') return ['yes', 'no']
  if (field.kind !== 'choice' || field.options === undefined) return null
  return field.options.map((option) => option.value)
}

function fieldsNamed(definition: Definition, key: string): readonly Field[] {
  return actsOf(definition).flatMap(({ act }) => act.fields.filter((field) => field.key === key))
}

/** Asked without condition by the act that opens every case. */
function alwaysAsked(definition: Definition, key: string): boolean {
  const first = definition.steps[0]?.acts[0]?.fields.find((field) => field.key === key)
  return first !== undefined && first.required && first.when === undefined
}

/** Every combination of the domains. */
export function combinations(
  domains: Readonly<Record<string, readonly Possible[]>>,
): readonly Readonly<Record<string, Possible>>[] {
  return Object.entries(domains).reduce<readonly Readonly<Record<string, Possible>>[]>(
    (sofar, [path, values]) => sofar.flatMap((one) => values.map((value) => ({ ...one, [path]: value }))),
    [{}],
  )
}
