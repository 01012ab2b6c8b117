// Reads whole tables in a fixed order, row by row, so that size does not matter.
import type { TableName } from '../database.ts'
import type { EventsTable } from '../tables/log.ts'
import type { Inspected } from './open.ts'

export type Row = Readonly<Record<string, string | number | null>>

/** All rows of a table in the order of its key. */
export function rowsOf(connection: Inspected, table: TableName): IterableIterator<Row> {
  const key = keyOf(connection, table).map((column) => `"${column}"`)
  return connection.prepare<[], Row>(`select * from "${table}" order by ${key.join(', ') || 'rowid'}`).iterate()
}

/** The columns of a table's key. */
function keyOf(connection: Inspected, table: TableName): string[] {
  return connection
    .prepare('select name from pragma_table_info(?) where pk > 0 order by pk')
    .pluck()
    .all(table)
    .map(String)
}

/** The log from its beginning. */
export function storedEvents(connection: Inspected): IterableIterator<EventsTable> {
  return connection.prepare<[], EventsTable>('select * from events order by seq').iterate()
}

/** Which text of which procedure cases are pinned to, each once. */
export function pinnedDefinitions(connection: Inspected): { code: string; version: number; hash: string }[] {
  return connection
    .prepare<[], { code: string; version: number; hash: string }>(
      'select distinct definition_code as code, definition_version as version, definition_hash as hash from cases',
    )
    .all()
}

/** The parts of another table's rows that a check asks for. */
export function columnOf(connection: Inspected, table: TableName, column: string): string[] {
  return connection
    .prepare(`select "${column}" from "${table}" where "${column}" is not null`)
    .pluck()
    .all()
    .map(String)
}
