// Feeds the search from the case, agenda and register streams, after the tables that it reads.
import { selectIncoming, selectOutgoing } from '../agenda/queries.ts'
import { selectCase } from '../cases/queries.ts'
import { selectRegisterEntry } from '../domains/queries.ts'
import type { StoredEvent } from '../log/event.ts'
import type { Projector } from '../log/projector.ts'
import { textOf } from '../log/body.ts'
import type { Tx } from '../store/database.ts'
import { putSearchEntry } from '../store/search-entries.ts'
import { caseEntry, incomingEntry, letterEntry, outgoingEntry, registerEntry } from './entries.ts'
import { selectUnitOf } from './queries.ts'

export const searchProjector: Projector = {
  name: 'search',
  version: 1,
  tables: ['search_entries'],
  streams: ['case', 'agenda', 'register'],
  apply: async (tx, event) => {
    switch (event.type) {
      case 'opened':
      case 'corrected':
        return await putCase(tx, event.streamId)
      case 'letter_number_reserved':
      case 'paper_numbered':
        return await putLetter(tx, event)
      case 'incoming_registered':
        return await putIncoming(tx, event.streamId)
      case 'outgoing_bound':
      case 'outgoing_void':
        return await putOutgoing(tx, event.streamId)
      case 'name_entered':
      case 'name_active':
      case 'name_corrected':
      case 'name_released':
        return await putRegister(tx, event.streamId)
    }
  },
}

async function putCase(tx: Tx, caseId: string): Promise<void> {
  const row = await selectCase(tx, caseId)
  if (row !== undefined) await putSearchEntry(tx, caseEntry(row, await selectUnitOf(tx, row.unit_id)))
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
