// Reads the log: one stream, one command's events, the head of the chain.
import type { Tx } from '../store/database.ts'
import { chainStart } from './chain.ts'
import type { StoredEvent, StreamName } from './event.ts'
import { selectByKey, selectHead, selectStream } from './queries.ts'
import { storedEvent } from './stored.ts'

/** The events of a stream in their order; empty for an unknown stream. */
export async function eventsOf(tx: Tx, stream: StreamName, streamId: string): Promise<StoredEvent[]> {
  return (await selectStream(tx, stream, streamId)).map(storedEvent)
}

/** The events that a command with this idempotency key wrote; empty where it was never carried out. */
export async function eventsByKey(tx: Tx, key: string): Promise<StoredEvent[]> {
  return (await selectByKey(tx, key)).map(storedEvent)
}

/** Number and hash of the last event: printed on reports and kept in backups as the anchor of the chain. */
export async function chainHead(tx: Tx): Promise<{ readonly seq: number; readonly hash: string }> {
  return (await selectHead(tx)) ?? { seq: 0, hash: chainStart }
}
