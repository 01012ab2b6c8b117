// What is done to servers for the names of a case: events of the case that no screen's version depends on.
import type { JsonObject } from '../json.ts'

export type TechnicalEvent =
  /** The live check of a name: evidence, verdict and the sources that were asked. */
  { readonly type: 'name_checked'; readonly itemId: string; readonly check: JsonObject }

export function isTechnical(type: string): type is TechnicalEvent['type'] {
  return type === 'name_checked'
}
