// How a case moves from act to act and from step to step, and what the visits remember of it.
import type { Definition } from './definition.ts'
import type { Position } from './events.ts'
import type { ActRecord, CaseState, Visit } from './state.ts'

/** Puts the case at its next position, opening a new visit where the step changes; null ends the case. */
export function enter(state: CaseState, definition: Definition, next: Position | null, at: number): CaseState {
  if (next === null) {
    return {
      ...state,
      position: null,
      taken: null,
      status: 'ended',
      endedAt: at,
      ending: state.ending ?? 'completed',
      visits: leave(state.visits, at),
    }
  }
  const moved = { ...state, position: next, taken: null }
  const record = ready(definition, next, at)
  const current = state.visits.at(-1)
  if (current !== undefined && current.leftAt === null && current.step === next.step && !restarts(current, record)) {
    return { ...moved, visits: [...state.visits.slice(0, -1), { ...current, acts: [...current.acts, record] }] }
  }
  const round = state.visits.filter((visit) => visit.step === next.step).length + 1
  const visit: Visit = { step: next.step, round, enteredAt: at, leftAt: null, acts: [record] }
  return { ...moved, visits: [...leave(state.visits, at), visit] }
}

/** Notes on the open act who has a hand on it and since when, or that nobody has. */
export function withHand(state: CaseState): CaseState {
  const visit = state.visits.at(-1)
  const open = visit?.acts.at(-1)
  if (visit === undefined || open === undefined || open.doneAt !== null) return state
  const record: ActRecord = { ...open, by: state.taken?.by ?? null, takenAt: state.taken?.at ?? null }
  return { ...state, visits: [...state.visits.slice(0, -1), { ...visit, acts: [...visit.acts.slice(0, -1), record] }] }
}

function restarts(visit: Visit, record: ActRecord): boolean {
  return visit.acts.some((done) => done.act === record.act)
}

function leave(visits: readonly Visit[], at: number): readonly Visit[] {
  return visits.map((visit) => (visit.leftAt === null ? { ...visit, leftAt: at } : visit))
}

function ready(definition: Definition, position: Position, at: number): ActRecord {
  const step = definition.steps.find((candidate) => candidate.id === position.step)
  const act = step?.acts[position.act]
  if (act === undefined) throw new Error(`no act ${position.act} in step ${position.step} of ${definition.code}`)
  return {
    act: act.code,
    post: act.actor.kind === 'post' ? act.actor.post : act.actor.recordedBy,
    by: null,
    recorder: null,
    capacity: null,
    readyAt: at,
    takenAt: null,
    doneAt: null,
    outcome: null,
    reason: null,
    fromPaper: false,
    skipped: null,
  }
}
