// What a projection is: tables that follow from the events, and nothing else.
import type { TableName, Tx } from '../store/database.ts'
import type { StoredEvent, StreamName } from './event.ts'

/**
 * Keeps its tables in step with the log. It uses no clock and no chance; it writes its own tables only and reads
 * only them and those of projectors before it in the list. A changed `version` rebuilds all projections at start.
 */
export interface Projector {
  readonly name: string
  readonly version: number
  readonly tables: readonly TableName[]
  /** Streams that it listens to; all where left out. */
  readonly streams?: readonly StreamName[]
  apply(tx: Tx, event: StoredEvent): Promise<void>
  /** The same for consecutive events of one stream id, where writing once is cheaper; the tables come out alike. */
  applyRun?(tx: Tx, events: readonly StoredEvent[]): Promise<void>
}
