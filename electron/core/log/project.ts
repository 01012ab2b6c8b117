// Feeds events to the projections that listen to them, in the order of the list.
import type { Tx } from '../store/database.ts'
import type { StoredEvent } from './event.ts'
import type { Projector } from './projector.ts'

/** Applies new events in the transaction that appended them, run by run. */
export async function projectAll(
  tx: Tx,
  projectors: readonly Projector[],
  events: readonly StoredEvent[],
): Promise<void> {
  for (const run of runsOf(events)) {
    for (const projector of projectors) await projectRun(tx, projector, run)
  }
}

async function projectRun(tx: Tx, projector: Projector, run: readonly StoredEvent[]): Promise<void> {
  const stream = run[0]?.stream
  if (stream === undefined || (projector.streams !== undefined && !projector.streams.includes(stream))) return
  if (projector.applyRun !== undefined) return await projector.applyRun(tx, run)
  for (const event of run) await projector.apply(tx, event)
}

/** Consecutive events of the same stream id. */
function runsOf(events: readonly StoredEvent[]): readonly (readonly StoredEvent[])[] {
  const runs: StoredEvent[][] = []
  for (const event of events) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last?.stream === event.stream && last.streamId === event.streamId) run.push(event)
    else runs.push([event])
  }
  return runs
}
