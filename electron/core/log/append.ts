// Appends events to a stream: one chain for the whole database, one place that writes to it.
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Tx } from '../store/database.ts'
import type { EventsTable } from '../store/tables/log.ts'
import { canonical } from './canonical.ts'
import { chainHash, chainStart } from './chain.ts'
import type { EventMeta, NewEvent, StoredEvent, StreamName } from './event.ts'
import { insertEvents, selectHead, selectStreamLength } from './queries.ts'
import { storedEvent } from './stored.ts'

export interface Append {
  readonly stream: StreamName
  readonly streamId: string
  /** Events that the stream must hold now; 0 for a new stream, `any` where the order does not matter. */
  readonly expectedN: number | 'any'
  readonly meta: EventMeta
  readonly events: readonly NewEvent[]
}

export interface StaleVersion {
  readonly code: 'stale_version'
  readonly expectedN: number
  readonly currentN: number
}

/**
 * Writes the events with their hashes and answers them as stored. Projections are the caller's next line
 * (`projectAll`), in the same transaction.
 * @returns `stale_version` where somebody else has written to the stream meanwhile.
 */
export async function append(
  tx: Tx,
  { stream, streamId, expectedN, meta, events }: Append,
): Promise<Result<StoredEvent[], StaleVersion>> {
  const currentN = await selectStreamLength(tx, stream, streamId)
  if (expectedN !== 'any' && expectedN !== currentN) return fail({ code: 'stale_version', expectedN, currentN })
  const head = await selectHead(tx)
  let prev = head?.hash ?? chainStart
  const firstSeq = (head?.seq ?? 0) + 1
  const rows: EventsTable[] = events.map((event, index) => {
    const bare = {
      seq: firstSeq + index,
      stream,
      stream_id: streamId,
      n: currentN + 1 + index,
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
      prev,
    }
    const hash = chainHash(bare)
    prev = hash
    return { ...bare, hash }
  })
  await insertEvents(tx, rows)
  return ok(rows.map(storedEvent))
}
