// How a case ends when an outcome cuts it short; every other case ends as completed, or as it was withdrawn.
import type { Ending } from './state.ts'

/** The ending that an outcome brings with it, or the one already given. */
export function endingAfter(current: Ending | null, outcome: string): Ending | null {
  return outcome === 'not_for_us' || outcome === 'no_action' || outcome === 'stopped' ? outcome : current
}
