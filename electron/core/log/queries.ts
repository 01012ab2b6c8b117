// The statements of the log: its head, one stream, one command, a slice of everything.
import type { Selectable } from 'kysely'
import type { Tx } from '../store/database.ts'
import { prepared } from '../store/prepared.ts'
import type { EventsTable } from '../store/tables/log.ts'
import type { StreamName } from './event.ts'

type Row = Selectable<EventsTable>

interface StreamKey {
  readonly stream: string
  readonly id: string
}

const head = prepared<object, Pick<Row, 'seq' | 'hash'>>((tx) =>
  tx.selectFrom('events').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1),
)
const length = prepared<StreamKey, Pick<Row, 'n'>>((tx, { stream, id }) =>
  tx
    .selectFrom('events')
    .select('n')
    .where('stream', '=', stream)
    .where('stream_id', '=', id)
    .orderBy('n', 'desc')
    .limit(1),
)
const ofStream = prepared<StreamKey, Row>((tx, { stream, id }) =>
  tx.selectFrom('events').selectAll().where('stream', '=', stream).where('stream_id', '=', id).orderBy('n'),
)
const byKey = prepared<{ readonly key: string }, Row>((tx, { key }) =>
  tx.selectFrom('events').selectAll().where('key', '=', key).orderBy('seq'),
)
const insert = prepared<Row>((tx, row) => tx.insertInto('events').values(row))

export async function selectHead(tx: Tx): Promise<Pick<Row, 'seq' | 'hash'> | undefined> {
  return await head.first(tx, {})
}

export async function selectStreamLength(tx: Tx, stream: StreamName, streamId: string): Promise<number> {
  return (await length.first(tx, { stream, id: streamId }))?.n ?? 0
}

export async function selectStream(tx: Tx, stream: StreamName, streamId: string): Promise<Row[]> {
  return await ofStream.all(tx, { stream, id: streamId })
}

export async function selectByKey(tx: Tx, key: string): Promise<Row[]> {
  return await byKey.all(tx, { key })
}

export async function selectAfter(tx: Tx, seq: number, limit: number): Promise<Row[]> {
  return tx.selectFrom('events').selectAll().where('seq', '>', seq).orderBy('seq').limit(limit).execute()
}

/** One by one: a statement with several rows would make the search index write itself out each time. */
export async function insertEvents(tx: Tx, rows: readonly Row[]): Promise<void> {
  for (const row of rows) await insert.run(tx, row)
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
