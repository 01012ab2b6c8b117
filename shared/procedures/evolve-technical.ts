// What checks and writes on servers change in the state of a case.
import type { Instant } from '../time.ts'
import type { CaseState, ItemTechnical } from './state.ts'
import type { TechnicalEvent } from './technical-events.ts'

const nothing: ItemTechnical = { check: null }

export function withTechnical(state: CaseState, body: TechnicalEvent, at: Instant): CaseState {
  const before = state.technical[body.itemId] ?? nothing
  return { ...state, technical: { ...state.technical, [body.itemId]: change(before, body, at) } }
}

function change(before: ItemTechnical, body: TechnicalEvent, at: Instant): ItemTechnical {
  return { ...before, check: { at, record: body.check } }
}
