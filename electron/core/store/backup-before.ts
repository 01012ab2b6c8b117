// The copy that is made and checked before an existing database is migrated.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, openReader } from './connection.ts'
import { makeFolder, syncFolder } from './sync-folder.ts'
import { versionOf } from './migrations/migrate.ts'

export const backupFolder = 'backups'

/**
 * Writes `backups/before-migration-FROM.db` and counts it only once it was opened, checked and compared.
 * @returns false where the copy is not sound.
 * @throws SqliteError with SQLITE_FULL where the disk is full.
 */
export function backupBefore(connection: Connection, dataDir: string): boolean {
  const folder = join(dataDir, backupFolder)
  makeFolder(folder)
  const final = join(folder, `before-migration-${versionOf(connection)}.db`)
  const part = `${final}.part`
  if (existsSync(part)) rmSync(part)
  connection.prepare('vacuum into ?').run(part)
  const file = openSync(part, 'r+')
  fsyncSync(file)
  closeSync(file)
  if (!isCopy(part, connection)) {
    rmSync(part)
    return false
  }
  renameSync(part, final)
  syncFolder(folder)
  return true
}

function isCopy(path: string, original: Connection): boolean {
  const copy = openReader(path)
  try {
    const sound = copy.pragma('integrity_check', { simple: true }) === 'ok'
    const related = (copy.prepare('select count(*) as n from pragma_foreign_key_check').pluck().get() ?? 0) === 0
    return sound && related && summary(copy) === summary(original)
  } finally {
    copy.close()
  }
}

/** Version, schema and number of rows of every table. */
function summary(connection: Connection): string {
  const tables = connection
    .prepare<[], { name: string; sql: string }>(
      "select name, sql from sqlite_schema where type = 'table' order by name",
    )
    .all()
  const counts = tables.map(({ name, sql }) => [
    name,
    sql,
    connection.prepare(`select count(*) from "${name}"`).pluck().get(),
  ])
  return JSON.stringify([versionOf(connection), counts])
}
