// The exceptions to four eyes, as the cases have them: granted once, used or still open.
import { readState } from '../cases/stored-state.ts'
import { selectCase } from '../cases/queries.ts'
import { textOf } from '../log/body.ts'
import type { StoredEvent } from '../log/event.ts'
import type { Projector } from '../log/projector.ts'
import type { Tx } from '../store/database.ts'
import { deleteExceptions, selectExceptionsOf, upsertException } from './queries.ts'

/** Comes after the projector of the cases, whose folded state it reads. */
export const exceptionProjector: Projector = {
  name: 'exceptions',
  version: 1,
  tables: ['exceptions'],
  streams: ['case'],
  apply: async (tx, event) => {
    if (event.type === 'exception_granted') await take(tx, event)
    else if (event.type === 'act_done' || event.type === 'undone') await refresh(tx, event)
  },
  applyRun: async (tx, events) => {
    const known = await selectExceptionsOf(tx, events[0]?.streamId ?? '')
    if (known.length === 0 && !events.some((event) => event.type === 'exception_granted')) return
    for (const event of events) await exceptionProjector.apply(tx, event)
  },
}

async function take(tx: Tx, event: StoredEvent): Promise<void> {
  const pair = event.body['pair']
  const [first, second] = Array.isArray(pair) ? pair.map(String) : []
  await upsertException(tx, {
    id: `${event.streamId}:${event.n}`,
    case_id: event.streamId,
    person_id: textOf(event.body, 'personId'),
    pair_first: first ?? '',
    pair_second: second ?? '',
    reason: textOf(event.body, 'reason'),
    granted_by: event.actor ?? event.recorder,
    granted_at: event.at,
    used_at: null,
    updated_seq: event.seq,
  })
}

/** What the case has folded decides; one that was undone goes. */
async function refresh(tx: Tx, event: StoredEvent): Promise<void> {
  const rows = await selectExceptionsOf(tx, event.streamId)
  if (rows.length === 0) return
  const stored = await selectCase(tx, event.streamId)
  const folded = stored === undefined ? [] : readState(stored).exceptions
  for (const [index, row] of rows.entries()) {
    const usedAt = folded[index]?.usedAt ?? null
    if (usedAt !== row.used_at) await upsertException(tx, { ...row, used_at: usedAt })
  }
  await deleteExceptions(
    tx,
    rows.slice(folded.length).map((row) => row.id),
  )
}
