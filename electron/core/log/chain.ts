// The hash chain over the log: each event's hash covers the one before it and every stored field.
import type { EventsTable } from '../store/tables/log.ts'
import { lengthPrefixed, sha256 } from './canonical.ts'

/** What stands before the first event. */
export const chainStart = '0'.repeat(64)

/** The hash that an event must carry: over the previous hash and the stored text, byte for byte. */
export function chainHash(event: Omit<EventsTable, 'hash'>): string {
  return sha256(
    lengthPrefixed([
      event.prev,
      event.seq,
      event.stream,
      event.stream_id,
      event.n,
      event.type,
      event.v,
      event.at,
      event.recorded_at,
      event.actor,
      event.recorder,
      event.post,
      event.capacity,
      event.key,
      event.body,
    ]),
  )
}
