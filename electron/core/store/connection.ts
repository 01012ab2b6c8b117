// Opens a connection with the settings that durability rests on, and reads them back.
import BetterSqlite from 'better-sqlite3'

export type Connection = BetterSqlite.Database

/** `SILA` in ASCII: tells our file from any other SQLite database. */
export const applicationId = 0x53494c41

export const databaseFile = 'siladom.db'

const safety: readonly (readonly [pragma: string, value: string, readBack: string | number])[] = [
  ['journal_mode', 'wal', 'wal'],
  ['synchronous', 'full', 2],
  ['foreign_keys', 'on', 1],
  ['trusted_schema', 'off', 0],
  ['secure_delete', 'on', 1],
  ['recursive_triggers', 'on', 1],
  ['cell_size_check', 'on', 1],
  ['temp_store', 'memory', 2],
]

/** A writing connection. @throws SqliteError for a file that is no sound database. */
export function openWriter(path: string): Connection {
  return settled(new BetterSqlite(path, { fileMustExist: true }))
}

/** Makes a new, empty database file. */
export function createWriter(path: string): Connection {
  const connection = new BetterSqlite(path)
  connection.pragma(`application_id = ${applicationId}`)
  return settled(connection)
}

/** A connection that cannot write. */
export function openReader(path: string): Connection {
  const connection = new BetterSqlite(path, { readonly: true, fileMustExist: true })
  connection.pragma('trusted_schema = off')
  connection.pragma('cell_size_check = on')
  connection.pragma('temp_store = memory')
  connection.pragma('busy_timeout = 5000')
  return connection
}

/** A database in memory, for comparing. */
export function openMemory(): Connection {
  const connection = new BetterSqlite(':memory:')
  connection.pragma('foreign_keys = on')
  connection.pragma('trusted_schema = off')
  connection.pragma('recursive_triggers = on')
  connection.pragma('synchronous = off')
  return connection
}

function settled(connection: Connection): Connection {
  for (const [pragma, value] of safety) connection.pragma(`${pragma} = ${value}`)
  connection.pragma('busy_timeout = 5000')
  connection.pragma(`journal_size_limit = ${64 * 1024 * 1024}`)
  connection.pragma('cache_size = -16000')
  return connection
}

/** Names of the settings that did not take; empty on a sound connection. */
export function unsafeSettings(connection: Connection): string[] {
  return safety
    .filter(([pragma, , readBack]) => connection.pragma(pragma, { simple: true }) !== readBack)
    .map(([pragma]) => pragma)
}

/** The result code of an SQLite failure, or null for any other error. */
export function sqliteCode(error: unknown): string | null {
  return error instanceof BetterSqlite.SqliteError ? error.code : null
}
