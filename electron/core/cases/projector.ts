// Projects the case stream into cases, their names and the desks; a new decree moves the due dates of open cases.
import type { Definition } from '../../../shared/procedures/definition.ts'
import { promiseClock, standardMinutes } from '../../../shared/procedures/clocks.ts'
import { evolveBy, fold, type VersionLookup } from '../../../shared/procedures/evolve.ts'
import { actAt, deskOf } from '../../../shared/procedures/look-up.ts'
import type { CaseState } from '../../../shared/procedures/state.ts'
import { readCalendar } from '../calendar/read.ts'
import { textOf } from '../log/body.ts'
import type { StoredEvent } from '../log/event.ts'
import type { Projector } from '../log/projector.ts'
import { eventsOf } from '../log/read.ts'
import { readBook } from '../procedures/book.ts'
import type { Tx } from '../store/database.ts'
import { selectIncoming } from '../agenda/queries.ts'
import { briefOf } from './brief.ts'
import { toCaseEvent } from './case-events.ts'
import { deleteInbox, selectCase, selectOpenCases, updateDue, upsertCase, upsertInbox, upsertItem } from './queries.ts'
import { readState } from './stored-state.ts'

export const casesProjector: Projector = {
  name: 'cases',
  version: 3,
  tables: ['cases', 'case_items', 'inbox'],
  streams: ['case', 'calendar'],
  apply: async (tx, event) => await applyRun(tx, [event]),
  applyRun,
}

async function applyRun(tx: Tx, events: readonly StoredEvent[]): Promise<void> {
  const [first] = events
  const last = events.at(-1)
  if (first === undefined || last === undefined) return
  if (first.stream === 'calendar') return await moveDueDates(tx)
  const row = await selectCase(tx, first.streamId)
  const before = row === undefined ? null : readState(row)
  const book = await readBook(tx)
  const code = before?.code ?? textOf(first.body, 'code')
  const versions: VersionLookup = (version) => {
    const definition = book.of(code, version)
    if (definition === null) throw new Error(`no definition ${code} version ${version}`)
    return definition
  }
  const state = events.some((event) => event.type === 'undone')
    ? fold(
        first.streamId,
        versions,
        (await eventsOf(tx, 'case', first.streamId)).filter((one) => one.n <= last.n).map(toCaseEvent),
      )
    : events.reduce<CaseState | null>((so, event) => evolveBy(first.streamId, versions, so, toCaseEvent(event)), before)
  if (state === null) return
  const pinned = events.findLast((event) => event.type === 'opened' || event.type === 'version_moved')
  const hash = pinned === undefined ? row?.definition_hash : textOf(pinned.body, 'definitionHash')
  await write(tx, versions(state.definitionVersion), hash ?? '', state, last)
}

async function write(
  tx: Tx,
  definition: Definition,
  hash: string,
  state: CaseState,
  event: StoredEvent,
): Promise<void> {
  const here = actAt(definition, state.position)
  const due = await dueOf(tx, definition, state, event.recordedAt)
  const agenda = state.agendaId === null ? undefined : await selectIncoming(tx, state.agendaId)
  await upsertCase(tx, {
    id: state.caseId,
    n: state.n,
    version: state.version,
    service: definition.code,
    definition_code: definition.code,
    definition_version: definition.version,
    definition_hash: hash,
    status: state.status,
    step: here?.step.id ?? null,
    act: here?.act.code ?? null,
    title: titleOf(state),
    unit_id: state.unitId,
    channel: state.channel,
    agenda_id: state.agendaId,
    agenda_no: agenda === undefined ? null : `${agenda.number_text}/${agenda.year}`,
    received_date: state.receivedDate,
    received_at: state.receivedAt,
    promise_due: due,
    paused: state.status === 'paused' ? 1 : 0,
    outcome: outcomeOf(state),
    ended_at: state.endedAt,
    tracking_code: state.trackingCode,
    brief: JSON.stringify(briefOf(definition, state)),
    state: JSON.stringify(state),
    updated_at: event.recordedAt,
    updated_seq: event.seq,
  })
  for (const item of state.items) {
    const decision = item.values['decision']
    await upsertItem(tx, {
      case_id: state.caseId,
      item_id: item.id,
      fqdn: item.fqdn,
      label: item.label,
      zone: item.zone,
      decision: typeof decision === 'string' ? decision : null,
    })
  }
  if (here === null) return await deleteInbox(tx, state.caseId)
  const visit = state.visits.at(-1)
  const post = deskOf(here.act)
  await upsertInbox(tx, {
    case_id: state.caseId,
    service: definition.code,
    post,
    person_id: state.assigned[post] ?? null,
    step: here.step.id,
    act: here.act.code,
    verb: here.act.verb,
    since: visit?.acts.at(-1)?.readyAt ?? event.at,
    taken_by: state.taken?.by ?? null,
    taken_at: state.taken?.at ?? null,
    promise_due: due,
    standard_minutes: standardMinutes(here.step),
    paused: state.status === 'paused' ? 1 : 0,
    ready: state.status === 'paused' ? 0 : 1,
    round: visit?.round ?? 1,
  })
}

async function dueOf(tx: Tx, definition: Definition, state: CaseState, now: number): Promise<number | null> {
  return promiseClock(definition, state, await readCalendar(tx), now)?.due.at ?? null
}

async function moveDueDates(tx: Tx): Promise<void> {
  const book = await readBook(tx)
  for (const row of await selectOpenCases(tx)) {
    const definition = book.of(row.definition_code, row.definition_version)
    if (definition === null) continue
    const due = await dueOf(tx, definition, readState(row), row.updated_at)
    if (due !== row.promise_due) await updateDue(tx, row.id, due)
  }
}

/** The names that are asked, or the subject where none is. */
function titleOf(state: CaseState): string {
  return state.items.length === 0 ? state.subject : state.items.map((item) => item.fqdn).join(', ')
}

function outcomeOf(state: CaseState): string | null {
  if (state.ending !== null && state.ending !== 'completed') return state.ending
  const decisions = new Set(state.items.map((item) => item.values['decision']).filter((one) => typeof one === 'string'))
  const [first] = decisions
  return decisions.size === 0 ? null : decisions.size === 1 ? (first ?? null) : 'mixed'
}
