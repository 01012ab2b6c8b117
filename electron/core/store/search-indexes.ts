// The full-text indexes beside the search tables, and how they are made anew from them.
import { sql } from 'kysely'
import type { Tx } from './database.ts'

export const searchIndexes = ['search_words', 'search_parts', 'search_people_words', 'search_people_parts'] as const

/** Makes every index anew from its table; a broken index would refuse the next change of a row. */
export async function rebuildSearchIndexes(tx: Tx): Promise<void> {
  for (const index of searchIndexes) {
    await sql`insert into ${sql.table(index)} (${sql.ref(index)}) values ('rebuild')`.execute(tx)
  }
}

/**
 * Lets `work` change the search tables without their indexes, then makes those anew at once: for many rows far quicker
 * than row by row. The triggers come back word for word, for `verify` compares them.
 */
export async function withSearchIndexesAnew(tx: Tx, work: () => Promise<void>): Promise<void> {
  const triggers = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_schema where type = 'trigger' and tbl_name in ('search_entries', 'search_people') order by rowid
  `.execute(tx)
  for (const { name } of triggers.rows) await sql`drop trigger ${sql.table(name)}`.execute(tx)
  await work()
  for (const trigger of triggers.rows) await sql.raw(trigger.sql).execute(tx)
  await rebuildSearchIndexes(tx)
}
