// What an explained due date is made of: parts whose lines sum to the number shown, a sentence for each line.
import type { DateText, Duration, Instant } from '../time.ts'
import type { Estimate } from './estimate.ts'

export type LineKind = 'start' | 'counted' | 'break' | 'not_counted' | 'pause'

export interface ExplainedLine {
  readonly kind: LineKind
  /** First and last date that the line speaks of. */
  readonly from: DateText
  readonly to: DateText
  /** In the unit of its part; 0 where nothing is counted. */
  readonly amount: number
  readonly sentence: string
}

export type PartKind = 'count' | 'pauses' | 'shift'

export interface ExplainedPart {
  readonly kind: PartKind
  readonly unit: Duration['unit']
  /** The sum of the amounts of the lines. */
  readonly total: number
  readonly lines: readonly ExplainedLine[]
  /** What the lines come to. */
  readonly sentence: string
}

export interface Explanation {
  readonly due: Instant
  readonly parts: readonly ExplainedPart[]
  readonly estimate: Estimate | null
  /** Readings of the rule that the office has still to confirm. */
  readonly assumptions: readonly string[]
  /** The whole answer in one sentence. */
  readonly sentence: string
}

/** Builds a part; its total is the sum of its lines, so that the two cannot differ. */
export function partOf(
  kind: PartKind,
  unit: Duration['unit'],
  lines: readonly ExplainedLine[],
  sentence: (total: number) => string,
): ExplainedPart {
  const total = lines.reduce((sum, line) => sum + line.amount, 0)
  return { kind, unit, total, lines, sentence: sentence(total) }
}
