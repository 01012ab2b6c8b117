// A copy of the database as it stands at one moment, made while others write, and what can be said of a copy.
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, databaseFile, openReader } from './connection.ts'
import { versionOf } from './migrations/migrate.ts'

/**
 * Writes the database of a folder into a new file, in one piece and without what was deleted. A reader of its own sees
 * one state however much is written meanwhile; SQLite's backup function would begin anew at each foreign write.
 * @throws SqliteError with SQLITE_FULL where the disk is full, SQLITE_CORRUPT where a page cannot be read.
 */
export function writeSnapshot(dataDir: string, target: string): void {
  const reader = openReader(join(dataDir, databaseFile))
  try {
    reader.prepare('vacuum into ?').run(target)
  } finally {
    reader.close()
  }
  const file = openSync(target, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

export interface Contents {
  /** The last migration. */
  readonly schema: number
  /** Rows of each table. */
  readonly tables: Readonly<Record<string, number>>
  readonly head: { readonly seq: number; readonly hash: string }
  /** SHA-256 of the files that the log names and that were not destroyed, in order. */
  readonly objects: readonly string[]
  /** The settings of the office as JSON, by key. */
  readonly office: Readonly<Record<string, string>>
  /** Facts of the installation, by key. */
  readonly install: Readonly<Record<string, string>>
}

export function contentsOf(connection: Connection): Contents {
  const names = connection
    .prepare<[], { name: string }>(
      "select name from sqlite_schema where type = 'table' and sql not like 'create virtual%'",
    )
    .all()
    .map(({ name }) => name)
    .toSorted()
  const count = (name: string) => Number(connection.prepare(`select count(*) from "${name}"`).pluck().get())
  const head = connection
    .prepare<[], { seq: number; hash: string }>('select seq, hash from events order by seq desc limit 1')
    .get()
  return {
    schema: versionOf(connection),
    tables: Object.fromEntries(names.map((name) => [name, count(name)])),
    head: head ?? { seq: 0, hash: '0'.repeat(64) },
    objects: names.includes('object_refs')
      ? connection
          .prepare("select sha256 from object_refs where state = 'present' order by sha256")
          .pluck()
          .all()
          .map(String)
      : [],
    office: pairsOf(connection, names, 'office'),
    install: pairsOf(connection, names, 'install'),
  }
}

/** A table of keys and values; empty where this schema has none. */
function pairsOf(connection: Connection, names: readonly string[], table: string): Record<string, string> {
  if (!names.includes(table)) return {}
  const rows = connection.prepare<[], { key: string; value: string }>(`select key, value from "${table}"`).all()
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
}

/** Whether the log in use holds this event: a copy is a copy of it and of nothing else. */
export function isInLog(dataDir: string, { seq, hash }: Contents['head']): boolean {
  const reader = openReader(join(dataDir, databaseFile))
  try {
    return seq === 0 || reader.prepare('select hash from events where seq = ?').pluck().get(seq) === hash
  } finally {
    reader.close()
  }
}
