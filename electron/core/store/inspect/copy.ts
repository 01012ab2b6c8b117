// A copy that may be written to: for rebuilding what is compared, and for checks that write.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import type { Tx } from '../database.ts'
import { kyselyWriter } from '../dialect/sqlite.ts'
import type { Inspected } from './open.ts'

/** Up to this size the copy is made in memory. Bytes. */
const mostInMemory = 512 * 1_048_576

/** Offsets of the two header bytes that say WAL, which a database in memory cannot have. */
const journalBytes = [18, 19] as const

/**
 * The same state of the database as `connection` sees; a large one lies in a temporary file that is gone after `close`.
 * @throws SqliteError for a file with unreadable pages.
 */
export async function copyOf(connection: Inspected): Promise<Inspected> {
  const size =
    Number(connection.pragma('page_count', { simple: true })) * Number(connection.pragma('page_size', { simple: true }))
  const copy = size <= mostInMemory ? inMemory(connection) : await inFile(connection)
  copy.pragma('foreign_keys = on')
  copy.pragma('trusted_schema = off')
  return copy
}

function inMemory(connection: Inspected): Inspected {
  const image = connection.serialize()
  for (const offset of journalBytes) image.writeUInt8(1, offset)
  return new BetterSqlite(image)
}

/** Nobody else can read the folder, and nothing in it has to last. */
async function inFile(connection: Inspected): Promise<Inspected> {
  const folder = mkdtempSync(join(tmpdir(), 'siladom-periksa-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    const path = join(folder, 'salinan.db')
    await connection.backup(path)
    const copy = new BetterSqlite(path)
    copy.pragma('journal_mode = delete')
    copy.pragma('journal_mode = off')
    copy.pragma('synchronous = off')
    copy.pragma('cache_size = -64000')
    const close = copy.close.bind(copy)
    copy.close = () => {
      close()
      remove()
      process.off('exit', remove)
      return copy
    }
    return copy
  } catch (error) {
    remove()
    throw error
  }
}

/** Runs `work` on the copy as areas run it on the store. */
export async function workOn(copy: Inspected, work: (tx: Tx) => Promise<void>): Promise<void> {
  await kyselyWriter(copy).transaction().execute(work)
}
