// Empties tables that are about to be made anew.
import { sql } from 'kysely'
import type { TableName, Tx } from './database.ts'

/** Deletes all rows; foreign keys are looked at when the transaction ends. */
export async function emptyTables(tx: Tx, tables: readonly TableName[]): Promise<void> {
  await sql`pragma defer_foreign_keys = on`.execute(tx)
  for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(tx)
}
