// The statements of the log: its head, one stream, one command, a slice of everything.
import type { Selectable } from 'kysely'
import type { Tx } from '../store/database.ts'
import type { EventsTable } from '../store/tables/log.ts'
import type { StreamName } from './event.ts'

type Row = Selectable<EventsTable>

/** Few sizes of statements, so that each stays prepared. */
const rowsPerInsert = 16

export async function selectHead(tx: Tx): Promise<Pick<Row, 'seq' | 'hash'> | undefined> {
  return tx.selectFrom('events').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
}

export async function selectStreamLength(tx: Tx, stream: StreamName, streamId: string): Promise<number> {
  const row = await tx
    .selectFrom('events')
    .select('n')
    .where('stream', '=', stream)
    .where('stream_id', '=', streamId)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.n ?? 0
}

export async function selectStream(tx: Tx, stream: StreamName, streamId: string): Promise<Row[]> {
  return tx
    .selectFrom('events')
    .selectAll()
    .where('stream', '=', stream)
    .where('stream_id', '=', streamId)
    .orderBy('n')
    .execute()
}

export async function selectByKey(tx: Tx, key: string): Promise<Row[]> {
  return tx.selectFrom('events').selectAll().where('key', '=', key).orderBy('seq').execute()
}

export async function selectAfter(tx: Tx, seq: number, limit: number): Promise<Row[]> {
  return tx.selectFrom('events').selectAll().where('seq', '>', seq).orderBy('seq').limit(limit).execute()
}

export async function insertEvents(tx: Tx, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    await tx.insertInto('events').values(rows.slice(from, from + rowsPerInsert)).execute()
  }
}

export async function selectProjectorStates(tx: Tx) {
  return tx.selectFrom('projector_state').selectAll().execute()
}

export async function saveProjectorState(
  tx: Tx,
  state: { readonly name: string; readonly version: number; readonly seq: number },
): Promise<void> {
  await tx
    .insertInto('projector_state')
    .values(state)
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ version: state.version, seq: state.seq }))
    .execute()
}

export async function deleteProjectorStates(tx: Tx): Promise<void> {
  await tx.deleteFrom('projector_state').execute()
}
