// What lists show of a case: its state without what only its own screens read, so that a list of fifty stays light.
import type { Definition } from '../../../shared/procedures/definition.ts'
import type { CaseState, Visit } from '../../../shared/procedures/state.ts'

/** Longer texts are for reading; what promises and marks of a row look at is shorter. */
const longestWord = 40

/** A state that the clocks and the marks of a row read like the whole. */
export function briefOf(definition: Definition, state: CaseState): CaseState {
  return {
    ...state,
    values: Object.fromEntries(Object.entries(state.values).filter(([, value]) => isWord(value))),
    items: state.items.map((item) => ({ ...item, values: {} })),
    visits: visitsOf(definition, state.visits),
    documents: [],
    parafs: [],
    letters: {},
    papers: {},
    exceptions: [],
    skipped: [],
  }
}

/** The file and the row agree on its shape: the projector wrote it, `verify` makes it anew and compares. */
export function readBrief(row: { readonly brief: string }): CaseState {
  const state: CaseState = JSON.parse(row.brief)
  return state
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' ? value.length <= longestWord : typeof value !== 'object'
}

/** The visit at hand and the one before it, and those that delivered; all where a procedure has no step of delivery. */
function visitsOf(definition: Definition, visits: readonly Visit[]): readonly Visit[] {
  const delivery = definition.steps.find((step) => step.kind === 'delivery')
  if (delivery === undefined) return visits
  return visits.filter((visit, index) => index >= visits.length - 2 || visit.step === delivery.id)
}
