// Makes the projections anew from the log when a projector has changed.
import type { TableName, Tx } from '../store/database.ts'
import { emptyTables } from '../store/empty.ts'
import { withSearchIndexesAnew } from '../store/search-indexes.ts'
import type { Store } from '../store/store.ts'
import { projectAll } from './project.ts'
import type { Projector } from './projector.ts'
import { deleteProjectorStates, saveProjectorState, selectAfter, selectHead, selectProjectorStates } from './queries.ts'
import { storedEvent } from './stored.ts'

export interface RebuildProgress {
  readonly done: number
  readonly total: number
}

const slice = 2_000

/** True where a projector is new, gone or of another version than the tables were made with. */
export async function needsRebuild(tx: Tx, projectors: readonly Projector[]): Promise<boolean> {
  const states = new Map((await selectProjectorStates(tx)).map((state) => [state.name, state.version]))
  return states.size !== projectors.length || projectors.some(({ name, version }) => states.get(name) !== version)
}

/**
 * Empties all projections and replays the log, in one transaction: old or new, never between.
 * `onProgress` is told after each slice of events.
 */
export async function rebuild(
  store: Store,
  projectors: readonly Projector[],
  onProgress: (progress: RebuildProgress) => void = () => {},
): Promise<void> {
  await store.write((tx) => rebuildIn(tx, projectors, onProgress))
}

/** The same inside a transaction that is already open. */
export async function rebuildIn(
  tx: Tx,
  projectors: readonly Projector[],
  onProgress: (progress: RebuildProgress) => void = () => {},
): Promise<void> {
  const total = (await selectHead(tx))?.seq ?? 0
  await withSearchIndexesAnew(tx, async () => {
    await emptyTables(tx, tablesOf(projectors))
    await deleteProjectorStates(tx)
    await replay(tx, projectors, total, onProgress)
  })
  for (const { name, version } of projectors) await saveProjectorState(tx, { name, version, seq: total })
}

async function replay(
  tx: Tx,
  projectors: readonly Projector[],
  total: number,
  onProgress: (progress: RebuildProgress) => void,
): Promise<void> {
  let done = 0
  while (done < total) {
    const rows = await selectAfter(tx, done, slice)
    const last = rows.at(-1)
    if (last === undefined) break
    await projectAll(tx, projectors, rows.map(storedEvent))
    done = last.seq
    onProgress({ done, total })
  }
}

/** The tables of all projectors. @throws Error where two claim the same table. */
export function tablesOf(projectors: readonly Projector[]): TableName[] {
  const owner = new Map<TableName, string>()
  for (const { name, tables } of projectors) {
    for (const table of tables) {
      const other = owner.get(table)
      if (other !== undefined) throw new Error(`table ${table} belongs to ${other} and to ${name}`)
      owner.set(table, name)
    }
  }
  return [...owner.keys()]
}
