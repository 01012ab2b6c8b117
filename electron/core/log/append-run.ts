// Appends events of one new stream that each carry their own meta: for bulk making, with one look at the chain's head.
import type { Tx } from '../store/database.ts'
import type { EventsTable } from '../store/tables/log.ts'
import { canonical } from './canonical.ts'
import { chainHash, chainStart } from './chain.ts'
import type { EventMeta, NewEvent, StoredEvent, StreamName } from './event.ts'
import { insertEvents, selectHead } from './queries.ts'
import { storedEvent } from './stored.ts'

export interface RunEvent {
  readonly stream: StreamName
  readonly streamId: string
  /** Number within its stream. */
  readonly n: number
  readonly meta: EventMeta
  readonly event: NewEvent
}

export interface ChainHead {
  readonly seq: number
  readonly hash: string
}

/** Writes the events behind `head` (null looks it up); answers them as stored, and the new head. */
export async function appendRun(
  tx: Tx,
  head: ChainHead | null,
  events: readonly RunEvent[],
): Promise<{ readonly stored: StoredEvent[]; readonly head: ChainHead }> {
  let last = head ?? (await selectHead(tx)) ?? { seq: 0, hash: chainStart }
  const rows = events.map(({ stream, streamId, n, meta, event }): EventsTable => {
    const bare = {
      seq: last.seq + 1,
      stream,
      stream_id: streamId,
      n,
      type: event.type,
      v: event.v,
      at: meta.at,
      recorded_at: meta.recordedAt,
      actor: meta.actor,
      recorder: meta.recorder,
      post: meta.post,
      capacity: meta.capacity,
      key: meta.key,
      body: canonical(event.body),
      prev: last.hash,
    }
    const hash = chainHash(bare)
    last = { seq: bare.seq, hash }
    return { ...bare, hash }
  })
  await insertEvents(tx, rows)
  return { stored: rows.map(storedEvent), head: last }
}
