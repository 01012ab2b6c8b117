// Feeds events to the projections that listen to them, in the order of the list.
import type { Tx } from '../store/database.ts'
import type { StoredEvent } from './event.ts'
import type { Projector } from './projector.ts'

/** Applies new events in the transaction that appended them. */
export async function projectAll(
  tx: Tx,
  projectors: readonly Projector[],
  events: readonly StoredEvent[],
): Promise<void> {
  for (const event of events) {
    for (const projector of projectors) {
      if (projector.streams === undefined || projector.streams.includes(event.stream)) await projector.apply(tx, event)
    }
  }
}
