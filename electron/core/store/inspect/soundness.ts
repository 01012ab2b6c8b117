// What SQLite itself can say of a file: its pages, its references, its schema.
import { openMemory, sqliteCode } from '../connection.ts'
import { migrations } from '../migrations/all.ts'
import { migrate } from '../migrations/migrate.ts'
import type { Inspected } from './open.ts'

/** Lines of `integrity_check`; empty where all is well. */
export function integrityProblems(connection: Inspected): string[] {
  try {
    const lines = connection.prepare('pragma integrity_check(20)').pluck().all().map(String)
    return lines.filter((line) => line !== 'ok')
  } catch (error) {
    const code = sqliteCode(error)
    if (code === null) throw error
    return [code]
  }
}

/** Tables with rows that point at nothing. */
export function brokenReferences(connection: Inspected): string[] {
  return connection.prepare('select distinct "table" from pragma_foreign_key_check').pluck().all().map(String)
}

type SchemaRow = { readonly type: string; readonly name: string; readonly sql: string | null }

/** Names of what is missing, added or different from what the migrations make. */
export function schemaDifferences(connection: Inspected): string[] {
  const model = openMemory()
  migrate(model, migrations)
  const expected = schemaOf(model)
  const actual = schemaOf(connection)
  model.close()
  const names = new Set([...expected.keys(), ...actual.keys()])
  return [...names].filter((name) => expected.get(name) !== actual.get(name)).toSorted()
}

function schemaOf(connection: Inspected): Map<string, string> {
  const rows = connection
    .prepare<[], SchemaRow>("select type, name, sql from sqlite_schema where name not like 'sqlite_stat%'")
    .all()
  return new Map(rows.map(({ type, name, sql }) => [`${type} ${name}`, sql ?? '']))
}
