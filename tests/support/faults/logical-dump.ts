// All that a database holds, read row by row with the types of its values: two databases with the same dump say the same.
// A full-text index is read through its words and their places, for its pages may differ and still find the same.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'

/** SHA-256 over settings, schema and every row of every table, those of the full-text indexes included. */
export function logicalDump(dataDir: string): string {
  const database = new BetterSqlite(join(dataDir, 'siladom.db'), { readonly: true })
  const hash = createHash('sha256')
  try {
    for (const name of ['user_version', 'application_id', 'encoding', 'journal_mode'])
      hash.update(`${name} ${String(database.pragma(name, { simple: true }))}\n`)
    const schema = database
      .prepare('select type, name, tbl_name, sql from sqlite_schema order by type, name')
      .raw()
      .all()
    hash.update(JSON.stringify(schema))
    const tables = database
      .prepare("select name from pragma_table_list where schema = 'main' and type in ('table', 'shadow') order by name")
      .pluck()
      .all()
      .map(String)
      .filter((name) => !/^search_\w+_(data|idx)$/.test(name))
    for (const table of tables) {
      hash.update(`\n${table}\n`)
      const columns = database.prepare('select name from pragma_table_info(?)').pluck().all(table).map(String)
      const shown = columns.flatMap((name) => [`typeof("${name}")`, `quote("${name}")`])
      const rows = database.prepare(`select ${shown.join(', ')} from "${table}" order by 1, 2`).raw()
      for (const row of rows.iterate()) hash.update(JSON.stringify(row))
    }
    for (const index of indexes) for (const line of linesOf(database, index)) hash.update(`\n${line}`)
    return hash.digest('hex')
  } finally {
    database.close()
  }
}

const indexes = ['search_words', 'search_parts', 'search_people_words', 'search_people_parts'] as const

/** Every word with its places, what each beginning of two and three letters finds, and what the ranking counts with. */
function* linesOf(database: BetterSqlite.Database, index: string): Generator<string> {
  database.exec(`create virtual table temp."${index}_v" using fts5vocab('main', '${index}', 'instance')`)
  const words = database.prepare(`select term, doc, col, "offset" from temp."${index}_v" order by 1, 2, 3, 4`).raw()
  for (const row of words.iterate()) yield JSON.stringify(row)
  const beginnings = `select distinct substr(term, 1, ?) from temp."${index}_v" where length(term) >= ? order by 1`
  const found = database.prepare(
    `select group_concat(rowid) from (select rowid from "${index}" where "${index}" match ?)`,
  )
  for (const length of [2, 3]) {
    for (const beginning of database.prepare(beginnings).pluck().all(length, length).map(String))
      yield `${beginning} ${String(found.pluck().get(`"${beginning.replaceAll('"', '""')}"*`))}`
  }
  yield JSON.stringify(database.prepare(`select hex(block) from "${index}_data" where id = 1`).pluck().all())
}
