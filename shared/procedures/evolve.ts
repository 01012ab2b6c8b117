// Folds the events of a case into its state: no clock, no I/O, and what was undone is left out.
import { assertNever } from '../result.ts'
import type { Definition } from './definition.ts'
import { type CaseEvent, countsForVersion, type Opened } from './events.ts'
import { applyActDone } from './evolve-acts.ts'
import { applyLetter, isLetterEvent } from './evolve-letters.ts'
import { withTechnical } from './evolve-technical.ts'
import { moveVersion } from './evolve-version.ts'
import { enter, withHand } from './evolve-visits.ts'
import type { CaseState } from './state.ts'

/** The version of the case's procedure with this number. */
export type VersionLookup = (version: number) => Definition

/**
 * The state of a case from all its events, oldest first, each read by the version that the case had then.
 * Events named by an `undone` event are skipped; numbers and versions still count them.
 */
export function fold(caseId: string, versions: VersionLookup, events: readonly CaseEvent[]): CaseState | null {
  const undone = new Set(events.flatMap((event) => (event.body.type === 'undone' ? [event.body.n] : [])))
  let state: CaseState | null = null
  for (const event of events)
    state = undone.has(event.n) ? passOver(state, event) : evolveBy(caseId, versions, state, event)
  return state
}

function passOver(state: CaseState | null, event: CaseEvent): CaseState | null {
  return state === null ? null : { ...state, n: event.n, version: event.n }
}

/** The state after one more event, by the version that the case has with it. */
export function evolveBy(
  caseId: string,
  versions: VersionLookup,
  state: CaseState | null,
  event: CaseEvent,
): CaseState {
  const { body } = event
  const known =
    body.type === 'opened' ? body.version : body.type === 'version_moved' ? body.to : state?.definitionVersion
  if (known === undefined) throw new Error(`case ${caseId} has an event before it was opened`)
  return evolve(caseId, versions(known), state, event)
}

/** The state after one more event; `version_moved` comes with the newer definition. An `undone` event needs `fold`, since it takes an older event away. */
export function evolve(caseId: string, definition: Definition, state: CaseState | null, event: CaseEvent): CaseState {
  const body = event.body
  if (body.type === 'opened') return remember(start(caseId, definition, event, body), event)
  if (state === null) throw new Error(`case ${caseId} has an event before it was opened`)
  return remember(apply(definition, state, event), event)
}

function apply(definition: Definition, state: CaseState, event: CaseEvent): CaseState {
  const body = event.body
  if (isLetterEvent(body)) return applyLetter(state, body, event.at)
  switch (body.type) {
    case 'opened':
      throw new Error('a case is opened once')
    case 'act_done':
      return applyActDone(definition, state, event, body)
    case 'taken':
      return withHand({ ...state, taken: { by: event.actor ?? event.recorder, post: event.post, at: event.at } })
    case 'released':
      return withHand({ ...state, taken: null })
    case 'looked':
      return looked(state, event)
    case 'paused':
      return {
        ...state,
        status: 'paused',
        pauses: [
          ...state.pauses,
          { reason: body.reason, text: body.text, itemId: body.itemId, from: event.at, to: null },
        ],
      }
    case 'resumed':
      return {
        ...state,
        status: 'open',
        documents: [...state.documents, ...body.documents],
        pauses: state.pauses.map((pause) => (pause.to === null ? { ...pause, to: event.at } : pause)),
      }
    case 'withdrawn':
      return enter(
        {
          ...state,
          status: 'open',
          taken: null,
          ending: body.silent ? 'withdrawn_silent' : 'withdrawn',
          documents: [...state.documents, ...body.documents],
          pauses: state.pauses.map((pause) => (pause.to === null ? { ...pause, to: event.at } : pause)),
        },
        definition,
        body.next,
        event.at,
      )
    case 'reassigned':
      return withHand({ ...state, taken: null, assigned: assign(state.assigned, body.post, body.personId) })
    case 'corrected':
      return corrected(state, body)
    case 'name_checked':
    case 'dns_begun':
    case 'dns_ended':
    case 'dns_verified':
    case 'web_checked':
    case 'proof_waived':
      return withTechnical(state, body, event)
    case 'undone':
    case 'noted':
      return state
    case 'document_added':
      return { ...state, documents: [...state.documents, body.documentId] }
    case 'original_received':
      return { ...state, originalReceived: body.date, documents: [...state.documents, ...body.documents] }
    case 'exception_granted':
      return {
        ...state,
        exceptions: [
          ...state.exceptions,
          { pair: body.pair, personId: body.personId, reason: body.reason, usedAt: null, at: event.at },
        ],
      }
    case 'version_moved':
      return moveVersion(definition, state, body)
    case 'paper_numbered':
      return { ...state, papers: { ...state.papers, [body.kind]: { number: body.number, date: body.date } } }
    default:
      return assertNever(body)
  }
}

function remember(state: CaseState, event: CaseEvent): CaseState {
  if (!countsForVersion(event.body.type)) return { ...state, n: event.n }
  return {
    ...state,
    n: event.n,
    version: event.n,
    last: { n: event.n, type: event.body.type, recorder: event.recorder, recordedAt: event.recordedAt, lookedBy: null },
  }
}

function looked(state: CaseState, event: CaseEvent): CaseState {
  const last = state.last
  if (last === null || last.lookedBy !== null || event.recorder === last.recorder) return state
  return { ...state, last: { ...last, lookedBy: { by: event.recorder, at: event.recordedAt } } }
}

function assign(assigned: CaseState['assigned'], post: string, personId: string | null): CaseState['assigned'] {
  const { [post]: _, ...others } = assigned
  return personId === null ? others : { ...others, [post]: personId }
}

function corrected(state: CaseState, body: Extract<CaseEvent['body'], { type: 'corrected' }>): CaseState {
  if (body.itemId === null) return { ...state, values: { ...state.values, ...body.to } }
  const items = state.items.map((item) =>
    item.id === body.itemId ? { ...item, values: { ...item.values, ...body.to } } : item,
  )
  return { ...state, items }
}

function start(caseId: string, definition: Definition, event: CaseEvent, body: Opened): CaseState {
  const first = definition.steps[0]
  if (first === undefined) throw new Error(`definition ${definition.code} has no steps`)
  const act = first.acts[0]
  const state: CaseState = {
    caseId,
    n: event.n,
    version: event.n,
    code: body.code,
    definitionVersion: body.version,
    channel: body.channel,
    receivedAt: body.receivedAt,
    receivedDate: body.receivedDate,
    unitId: body.unitId,
    subject: body.subject,
    trackingCode: body.trackingCode,
    agendaId: body.agendaId,
    status: 'open',
    position: { step: first.id, act: 0 },
    taken: null,
    assigned: {},
    visits: [
      {
        step: first.id,
        round: 1,
        enteredAt: body.startedAt,
        leftAt: null,
        acts: [
          {
            act: act?.code ?? '',
            post: event.post,
            by: event.actor ?? event.recorder,
            recorder: event.recorder,
            capacity: event.capacity,
            readyAt: body.startedAt,
            takenAt: body.startedAt,
            doneAt: event.at,
            outcome: null,
            reason: null,
            fromPaper: event.actor !== null && event.actor !== event.recorder,
            skipped: null,
          },
        ],
      },
    ],
    loops: {},
    values: body.values,
    items: body.names.map((name) => ({ ...name, values: body.items[name.id] ?? {} })),
    documents: body.documents,
    pauses: [],
    parafs: [],
    letters: {},
    papers: {},
    technical: {},
    exceptions: [],
    skipped: body.skipped,
    originalReceived: null,
    ending: null,
    endedAt: null,
    last: null,
  }
  return enter(state, definition, body.next, event.at)
}
