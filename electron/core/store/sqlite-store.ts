// The store over SQLite: one queue for writing, one for reading, each on its own connection.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import type { Connection } from './connection.ts'
import type { Database, Tx } from './database.ts'
import { kyselyReader, kyselyWriter } from './dialect/sqlite.ts'
import type { Store } from './store.ts'
import { storageTrouble } from './trouble.ts'

interface Parts {
  readonly dataDir: string
  readonly path: string
  readonly writer: Connection
  readonly reader: Connection
  /** Gives the folder free. */
  release(): void
}

/** Puts the store together from open connections. */
export function sqliteStore({ dataDir, path, writer, reader, release }: Parts): Store {
  const write = queued(kyselyWriter(writer), 'write')
  const read = queued(kyselyReader(reader), 'read')
  return {
    dataDir,
    path,
    read,
    write: async (work) => {
      try {
        return await write(work)
      } catch (error) {
        throw storageTrouble(error) ?? error
      }
    },
    checkpoint: () => void writer.pragma('wal_checkpoint(truncate)'),
    close: () => {
      try {
        reader.close()
        emptyLog(writer)
        writer.close()
      } finally {
        release()
      }
    },
  }
}

/** A checkpoint needs room and a sound disk too: where it has neither, the write-ahead log stays for the next start. */
function emptyLog(writer: Connection): void {
  try {
    writer.pragma('wal_checkpoint(truncate)')
  } catch (error) {
    if (storageTrouble(error) === null) throw error
  }
}

/** Transactions of one connection run one after the other; one inside another would wait for itself, so it throws. */
function queued(kysely: Kysely<Database>, kind: string): <T>(work: (tx: Tx) => Promise<T>) => Promise<T> {
  const inside = new AsyncLocalStorage<true>()
  let last: Promise<unknown> = Promise.resolve()
  return async (work) => {
    if (inside.getStore() === true) throw new Error(`${kind} inside ${kind}: hand the Tx on instead`)
    const run = last.then(() => inside.run(true, () => kysely.transaction().execute(work)))
    last = run.catch(() => {})
    return run
  }
}
