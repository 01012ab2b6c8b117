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
