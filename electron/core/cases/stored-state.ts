// Reads a case's folded state back from its projection.
import type { CaseState } from '../../../shared/procedures/state.ts'

/** The projector wrote it; `verify` rebuilds and compares it, so its shape is taken as given. */
export function readState(row: { readonly state: string }): CaseState {
  const state: CaseState = JSON.parse(row.state)
  return state
}
