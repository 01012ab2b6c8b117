// Carries out the migrations that a file lacks, each in one transaction: done or not begun, never between.
import type { Connection } from '../connection.ts'
import type { Migration } from './migration.ts'

/** The version of the last migration that this file has. */
export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }))
}

export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.id ?? 0
}

/** @throws SqliteError where a statement fails; that migration left nothing behind. */
export function migrate(connection: Connection, migrations: readonly Migration[]): void {
  const from = versionOf(connection)
  for (const migration of migrations.filter(({ id }) => id > from)) {
    const apply = connection.transaction(() => {
      connection.exec(migration.sql)
      connection.pragma(`user_version = ${migration.id}`)
    })
    apply.immediate()
  }
}
