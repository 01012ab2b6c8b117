// Proves that every act has a way on for all values that its conditions look at: one automatic way, or some to choose.
import type { JsonObject } from '../../json.ts'
import type { Act, Definition, Outcome } from '../definition.ts'
import type { Scope } from '../expression.ts'
import { applies } from '../routing.ts'
import { combinations, domainOf, type Possible } from './domains.ts'
import { actsOf, type Finding, finding } from './finding.ts'
import { keyOf, mentionsOf } from './mentioned.ts'

const mostScopes = 20_000

export function lintOutcomes(definition: Definition): readonly Finding[] {
  return actsOf(definition).flatMap(({ act, name }) => [
    ...act.outcomes
      .filter((outcome, index) => act.outcomes.findIndex((other) => other.code === outcome.code) !== index)
      .map((outcome) => finding('outcomes', `${name}.${outcome.code}`, 'Two outcomes of the act share this code.')),
    ...coverage(definition, act, name),
  ])
}

function coverage(definition: Definition, act: Act, name: string): readonly Finding[] {
  const ways = act.outcomes.filter((outcome) => outcome.kind !== 'return')
  if (ways.length === 0) return [finding('outcomes', name, 'The act has no way on.')]
  const automatic = ways.every((way) => way.when !== undefined)
  if (!automatic) return []
  const scopes = scopesOf(definition, act, ways)
  if (scopes === null) return [finding('outcomes', name, 'Its conditions look at too many values to be proved.')]
  const wrong = scopes
    .map((scope) => ({ scope, open: ways.filter((way) => applies(way, scope)).map((way) => way.code) }))
    .find(({ open }) => open.length !== 1)
  if (wrong === undefined) return []
  const which = wrong.open.length === 0 ? 'no outcome applies' : `${wrong.open.join(' and ')} apply together`
  return [
    finding('outcomes', name, `For ${JSON.stringify({ ...wrong.scope.case, items: wrong.scope.items })} ${which}.`),
  ]
}

/** All that the conditions can tell apart; for conditions on items every list of one and of two items. */
function scopesOf(definition: Definition, act: Act, ways: readonly Outcome[]): readonly Scope[] | null {
  const mentions = ways.flatMap((way) => (way.when === undefined ? [] : mentionsOf(way.when)))
  const paths = [...new Set(mentions.map((mention) => mention.path))]
  const domain = (room: string) =>
    Object.fromEntries(
      paths
        .filter((path) => path.startsWith(`${room}.`))
        .map((path) => [keyOf(path), domainOf(definition, act, mentions, path)]),
    )
  const items = combinations(domain('item')).map(plain)
  const lists = paths.some((path) => path.startsWith('item.'))
    ? [...items.map((item) => [item]), ...items.flatMap((one) => items.map((other) => [one, other]))]
    : [[]]
  const facts = combinations({ ...domain('case') }).map(plain)
  const entered = combinations(domain('value')).map(plain)
  const settings = combinations(domain('setting')).map(plain)
  if (lists.length * facts.length * entered.length * settings.length > mostScopes) return null
  return lists.flatMap((list) =>
    facts.flatMap((fact) =>
      entered.flatMap((value) => settings.map((setting): Scope => ({ case: fact, value, setting, items: list }))),
    ),
  )
}

function plain(values: Readonly<Record<string, Possible>>): JsonObject {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
