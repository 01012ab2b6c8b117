// What a finished act changes: facts, parafs, rounds, exceptions used, and where the case goes next.
import type { Definition } from './definition.ts'
import type { ActDone, CaseEvent } from './events.ts'
import { endingAfter } from './ending.ts'
import { enter } from './evolve-visits.ts'
import type { ActRecord, CaseState, Paraf, Visit } from './state.ts'

export function applyActDone(definition: Definition, state: CaseState, event: CaseEvent, body: ActDone): CaseState {
  const done: CaseState = {
    ...state,
    visits: finish(state, event, body),
    values: { ...state.values, ...body.values },
    items: state.items.map((item) => ({ ...item, values: { ...item.values, ...body.items[item.id] } })),
    documents: [...state.documents, ...body.documents],
    parafs: parafsAfter(definition, state, event, body),
    loops: body.loop === null ? state.loops : { ...state.loops, [body.loop]: (state.loops[body.loop] ?? 0) + 1 },
    exceptions: useException(state, event, body),
    skipped: [...state.skipped, ...body.skipped],
    assigned: assignedBy(state, body),
    ending: endingAfter(state.ending, body.outcome),
  }
  return enter(done, definition, body.next, event.at)
}

function finish(state: CaseState, event: CaseEvent, body: ActDone): readonly Visit[] {
  const current = state.visits.at(-1)
  if (current === undefined) return state.visits
  const open = current.acts.at(-1)
  if (open === undefined) return state.visits
  const record: ActRecord = {
    ...open,
    by: event.actor ?? event.recorder,
    recorder: event.recorder,
    post: event.post,
    capacity: event.capacity,
    takenAt: state.taken?.at ?? event.at,
    doneAt: event.at,
    outcome: body.outcome,
    reason: body.reason,
    fromPaper: event.actor !== null && event.actor !== event.recorder,
  }
  const passed = body.skipped
    .filter((skip) => skip.step === current.step)
    .map(
      (skip): ActRecord => ({
        ...record,
        act: skip.act,
        by: null,
        recorder: null,
        post: null,
        capacity: null,
        outcome: null,
        reason: null,
        takenAt: null,
        doneAt: event.at,
        fromPaper: false,
        skipped: skip.reason,
      }),
    )
  return [...state.visits.slice(0, -1), { ...current, acts: [...current.acts.slice(0, -1), record, ...passed] }]
}

function parafsAfter(definition: Definition, state: CaseState, event: CaseEvent, body: ActDone): readonly Paraf[] {
  if (body.parafsFall) return state.parafs.map((paraf) => ({ ...paraf, fallen: true }))
  const act = definition.steps
    .find((step) => step.id === body.step)
    ?.acts.find((candidate) => candidate.code === body.act)
  if (act === undefined || act.power !== 'initial' || body.outcomeKind === 'return') return state.parafs
  return [
    ...state.parafs,
    {
      step: body.step,
      act: body.act,
      by: event.actor ?? event.recorder,
      post: event.post,
      capacity: event.capacity,
      at: event.at,
      digest: body.digest,
      fromPaper: event.actor !== null && event.actor !== event.recorder,
      fallen: false,
    },
  ]
}

function useException(state: CaseState, event: CaseEvent, body: ActDone): CaseState['exceptions'] {
  const name = `${body.step}.${body.act}`
  const person = event.actor ?? event.recorder
  const at = state.exceptions.findIndex(
    (exception) => exception.usedAt === null && exception.personId === person && exception.pair.includes(name),
  )
  return state.exceptions.map((exception, index) => (index === at ? { ...exception, usedAt: event.at } : exception))
}

/** Step 3 names the Staf Teknis: the field `assigned_<post>` of any act assigns that post's acts. */
function assignedBy(state: CaseState, body: ActDone): CaseState['assigned'] {
  const named = Object.entries(body.values).flatMap(([key, value]) =>
    key.startsWith('assigned_') && typeof value === 'string' && value !== ''
      ? [[key.slice('assigned_'.length), value] as const]
      : [],
  )
  return named.length === 0 ? state.assigned : { ...state.assigned, ...Object.fromEntries(named) }
}
