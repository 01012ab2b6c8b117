// A closed, printable condition language for definitions: never code, so that it can be checked, drawn and explained.
import type { Json, JsonObject } from '../json.ts'
import { assertNever } from '../result.ts'

/**
 * A condition over the facts of a case.
 * `path` names a value: `case.x` (facts of the case), `item.x` (the item at hand), `value.x` (what is being entered),
 * `setting.x` (settings of the office).
 */
export type Expression =
  | { readonly op: 'always' }
  | { readonly op: 'equals'; readonly path: string; readonly value: Json }
  | { readonly op: 'oneOf'; readonly path: string; readonly values: readonly Json[] }
  | { readonly op: 'has'; readonly path: string }
  | { readonly op: 'and'; readonly of: readonly Expression[] }
  | { readonly op: 'or'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'someItem'; readonly where: Expression }
  | { readonly op: 'everyItem'; readonly where: Expression }

/** What an expression can see. Items carry their merged values. */
export interface Scope {
  readonly case: JsonObject
  readonly value: JsonObject
  readonly setting: JsonObject
  readonly items: readonly JsonObject[]
  readonly item?: JsonObject
}

/** Whether the condition holds; a missing value equals nothing. */
export function holds(expression: Expression, scope: Scope): boolean {
  switch (expression.op) {
    case 'always':
      return true
    case 'equals':
      return lookUp(expression.path, scope) === expression.value
    case 'oneOf': {
      const found = lookUp(expression.path, scope)
      return found !== undefined && expression.values.includes(found)
    }
    case 'has':
      return isFilled(lookUp(expression.path, scope))
    case 'and':
      return expression.of.every((part) => holds(part, scope))
    case 'or':
      return expression.of.some((part) => holds(part, scope))
    case 'not':
      return !holds(expression.of, scope)
    case 'someItem':
      return scope.items.some((item) => holds(expression.where, { ...scope, item }))
    case 'everyItem':
      return scope.items.every((item) => holds(expression.where, { ...scope, item }))
    default:
      return assertNever(expression)
  }
}

function lookUp(path: string, scope: Scope): Json | undefined {
  const [room = '', ...rest] = path.split('.')
  const key = rest.join('.')
  switch (room) {
    case 'case':
      return scope.case[key]
    case 'value':
      return scope.value[key]
    case 'setting':
      return scope.setting[key]
    case 'item':
      return scope.item?.[key]
    default:
      return undefined
  }
}

/** Whether something was entered: text that is not blank, a list that is not empty, any number or yes/no. */
export function isFilled(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return true
}
