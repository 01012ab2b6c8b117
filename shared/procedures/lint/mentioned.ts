// Which values a condition looks at, and which of them it compares with.
import type { Json } from '../../json.ts'
import { assertNever } from '../../result.ts'
import type { Expression } from '../expression.ts'

export interface Mention {
  /** `case.x`, `item.x`, `value.x` or `setting.x`. */
  readonly path: string
  readonly values: readonly Json[]
}

export function mentionsOf(expression: Expression): readonly Mention[] {
  switch (expression.op) {
    case 'always':
      return []
    case 'equals':
      return [{ path: expression.path, values: [expression.value] }]
    case 'oneOf':
      return [{ path: expression.path, values: expression.values }]
    case 'has':
      return [{ path: expression.path, values: [] }]
    case 'and':
    case 'or':
      return expression.of.flatMap(mentionsOf)
    case 'not':
      return mentionsOf(expression.of)
    case 'someItem':
    case 'everyItem':
      return mentionsOf(expression.where)
    default:
      return assertNever(expression)
  }
}

/** The last part of a path, without its room. */
export function keyOf(path: string): string {
  return path.slice(path.indexOf('.') + 1)
}
