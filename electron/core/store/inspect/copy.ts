// A copy in memory that may be written to: for rebuilding what is compared, and for checks that write.
import BetterSqlite from 'better-sqlite3'
import type { Tx } from '../database.ts'
import { kyselyWriter } from '../dialect/sqlite.ts'
import type { Inspected } from './open.ts'

/** Offsets of the two header bytes that say WAL, which a database in memory cannot have. */
const journalBytes = [18, 19] as const

/** @throws SqliteError for a file with unreadable pages. */
export function copyInMemory(connection: Inspected): Inspected {
  const image = connection.serialize()
  for (const offset of journalBytes) image.writeUInt8(1, offset)
  const copy = new BetterSqlite(image)
  copy.pragma('foreign_keys = on')
  copy.pragma('trusted_schema = off')
  return copy
}

/** Runs `work` on the copy as areas run it on the store. */
export async function workOn(copy: Inspected, work: (tx: Tx) => Promise<void>): Promise<void> {
  await kyselyWriter(copy).transaction().execute(work)
}
