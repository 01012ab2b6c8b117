// What is done to servers for the names of a case: events of the case that no screen's version depends on.
import type { JsonObject } from '../json.ts'

/** `by_hand`: the texts were given to an operator. `unknown`: it may have been written; the name must be read first. */
export type RunOutcome = 'done' | 'by_hand' | 'refused' | 'unknown'

export type TechnicalEvent =
  /** The live check of a name: evidence, verdict and the sources that were asked. */
  | { readonly type: 'name_checked'; readonly itemId: string; readonly check: JsonObject }
  /** The journal's row: stands before anything is sent to a server. */
  | {
      readonly type: 'dns_begun'
      readonly itemId: string
      readonly runId: string
      readonly kind: 'apply' | 'rollback'
      readonly provider: string
      readonly hash: string
      readonly plan: JsonObject
    }
  /** Its end; a later one of the same run says what reading found. */
  | {
      readonly type: 'dns_ended'
      readonly itemId: string
      readonly runId: string
      readonly outcome: RunOutcome
      readonly sentence: string
      readonly serialBefore: number | null
      readonly serialAfter: number | null
      readonly log: readonly string[]
    }
  | { readonly type: 'dns_verified'; readonly itemId: string; readonly proof: JsonObject }
  /** What the site answered: levels and sentences, with everything that was seen. */
  | { readonly type: 'web_checked'; readonly itemId: string; readonly seen: JsonObject }
  /** The Kabid lets the case go on without a green proof. */
  | { readonly type: 'proof_waived'; readonly itemId: string; readonly reason: string }

const types: ReadonlySet<string> = new Set<TechnicalEvent['type']>([
  'name_checked',
  'dns_begun',
  'dns_ended',
  'dns_verified',
  'web_checked',
  'proof_waived',
])

export function isTechnical(type: string): type is TechnicalEvent['type'] {
  return types.has(type)
}
