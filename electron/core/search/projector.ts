// Feeds the search from the case, agenda and register streams, after the tables that it reads.
import { selectIncoming, selectOutgoing } from '../agenda/queries.ts'
import { selectCase } from '../cases/queries.ts'
import { selectRegisterEntry } from '../domains/queries.ts'
import type { StoredEvent } from '../log/event.ts'
import type { Projector } from '../log/projector.ts'
import { textOf } from '../log/body.ts'
import { readBook } from '../procedures/book.ts'
import type { Tx } from '../store/database.ts'
import { putSearchEntry } from '../store/search-entries.ts'
import { caseEntry, incomingEntry, letterEntry, outgoingEntry, registerEntry } from './entries.ts'
import { selectUnitOf } from './queries.ts'

export const searchProjector: Projector = {
  name: 'search',
  version: 1,
  tables: ['search_entries'],
  streams: ['case', 'agenda', 'register'],
  apply: put,
  applyRun: async (tx, events) => {
    for (const event of firsts(events)) await put(tx, event)
  },
}

/** What an event changes is read from its table as that stands after the run: once is enough. */
function firsts(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const known = new Map<string, StoredEvent>()
  for (const event of events) {
    const target = targetOf(event)
    if (target !== null && !known.has(target)) known.set(target, event)
  }
  return [...known.values()]
}

/** The record whose entry an event changes; null where it changes none. */
function targetOf({ type, body }: StoredEvent): string | null {
  switch (type) {
    case 'opened':
    case 'corrected':
      return 'case'
    case 'letter_number_reserved':
    case 'paper_numbered':
      return `letter ${textOf(body, 'numberId')}`
    case 'incoming_registered':
    case 'incoming_corrected':
      return 'incoming'
    case 'outgoing_bound':
    case 'outgoing_void':
      return 'outgoing'
    case 'name_entered':
    case 'name_active':
    case 'name_corrected':
    case 'name_released':
      return 'register'
    default:
      return null
  }
}

async function put(tx: Tx, event: StoredEvent): Promise<void> {
  const [kind] = targetOf(event)?.split(' ') ?? []
  switch (kind) {
    case 'case':
      return await putCase(tx, event.streamId)
    case 'letter':
      return await putLetter(tx, event)
    case 'incoming':
      return await putIncoming(tx, event.streamId)
    case 'outgoing':
      return await putOutgoing(tx, event.streamId)
    case 'register':
      return await putRegister(tx, event.streamId)
    case undefined:
    default:
      return
  }
}

async function putCase(tx: Tx, caseId: string): Promise<void> {
  const row = await selectCase(tx, caseId)
  if (row === undefined) return
  const service = (await readBook(tx)).of(row.definition_code, row.definition_version)?.title ?? ''
  await putSearchEntry(tx, caseEntry(row, await selectUnitOf(tx, row.unit_id), service))
}

async function putLetter(tx: Tx, { streamId, body }: StoredEvent): Promise<void> {
  const [kind, number, srikandi] = [textOf(body, 'kind'), textOf(body, 'number'), textOf(body, 'srikandiId')]
  await putSearchEntry(tx, letterEntry(streamId, { numberId: textOf(body, 'numberId'), kind, number, srikandi }))
}

async function putIncoming(tx: Tx, id: string): Promise<void> {
  const row = await selectIncoming(tx, id)
  if (row !== undefined) await putSearchEntry(tx, incomingEntry(row))
}

async function putOutgoing(tx: Tx, id: string): Promise<void> {
  const row = await selectOutgoing(tx, id)
  if (row !== undefined) await putSearchEntry(tx, outgoingEntry(row))
}

async function putRegister(tx: Tx, id: string): Promise<void> {
  const row = await selectRegisterEntry(tx, id)
  if (row !== undefined && row.state !== 'planned')
    await putSearchEntry(tx, registerEntry(row, await selectUnitOf(tx, row.unit_id)))
}
