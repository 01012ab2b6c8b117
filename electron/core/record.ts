// The one way in which an area writes: events into the log and, in the same transaction, their projections.
import type { Result } from '../../shared/result.ts'
import { append, type StaleVersion } from './log/append.ts'
import { appendRun } from './log/append-run.ts'
import type { EventMeta, NewEvent, StoredEvent, StreamName } from './log/event.ts'
import { projectAll } from './log/project.ts'
import { projectors } from './projectors.ts'
import type { Services } from './services.ts'
import type { Tx } from './store/database.ts'

/** An open transaction, and who writes in it. */
export interface Write {
  readonly tx: Tx
  readonly services: Services
  readonly meta: EventMeta
}

/** Appends to a stream and projects; `stale_version` where somebody wrote to it meanwhile. */
export async function record(
  write: Write,
  stream: StreamName,
  streamId: string,
  events: readonly NewEvent[],
  expectedN: number | 'any' = 'any',
): Promise<Result<StoredEvent[], StaleVersion>> {
  const appended = await append(write.tx, { stream, streamId, expectedN, meta: write.meta, events })
  if (appended.ok) await projectAll(write.tx, projectors, appended.value)
  return appended
}

/** The same for streams whose order does not matter: it cannot be refused. */
export async function recordAny(
  write: Write,
  stream: StreamName,
  streamId: string,
  events: readonly NewEvent[],
): Promise<StoredEvent[]> {
  const appended = await record(write, stream, streamId, events)
  if (!appended.ok) throw new Error(`stream ${stream}/${streamId} refused an event in any order`)
  return appended.value
}

/** The first event of many new streams at once, with one look at the chain's head. */
export async function recordNew(
  { tx, meta }: Write,
  stream: StreamName,
  firsts: readonly { readonly streamId: string; readonly event: NewEvent }[],
): Promise<void> {
  const { stored } = await appendRun(
    tx,
    null,
    firsts.map(({ streamId, event }) => ({ stream, streamId, n: 1, meta, event })),
  )
  await projectAll(tx, projectors, stored)
}
