// Puts a data folder back to an earlier schema, as an office has it that was not updated yet.
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { migrations } from '../../../electron/core/store/migrations/all.ts'
import { migrate } from '../../../electron/core/store/migrations/migrate.ts'

/** For an office without requests: what the later migrations alone keep is made anew from the log. */
export function putBack(dataDir: string, version: number = migrations.at(-2)?.id ?? 0): void {
  const path = join(dataDir, 'siladom.db')
  const part = join(dataDir, 'older.db')
  const older = new BetterSqlite(part)
  const newest = new BetterSqlite(path, { readonly: true })
  older.pragma(`application_id = ${String(newest.pragma('application_id', { simple: true }))}`)
  newest.close()
  migrate(
    older,
    migrations.filter(({ id }) => id <= version),
  )
  older.prepare('attach ? as newest').run(path)
  older.pragma('foreign_keys = off')
  const tables = older
    .prepare("select name from main.sqlite_schema where type = 'table' and name not like 'search\\_%' escape '\\'")
    .pluck()
    .all()
    .map(String)
  for (const table of tables) {
    const columns = older.prepare('select name from pragma_table_info(?)').pluck().all(table).map(String)
    const names = columns.map((column) => `"${column}"`).join(', ')
    older.exec(`insert into main."${table}" (${names}) select ${names} from newest."${table}"`)
  }
  older.exec('delete from projector_state; detach newest')
  older.pragma('journal_mode = wal')
  older.close()
  renameSync(part, path)
}
