// Whether the full-text indexes say what their tables say: SQLite's own check, and a reading of all that a search can find.
import { createHash } from 'node:crypto'
import { sqliteCode } from '../connection.ts'
import { searchIndexes } from '../search-indexes.ts'
import type { Inspected } from './open.ts'

type Index = (typeof searchIndexes)[number]

/** Lengths of the beginnings that have an index of their own; see the migration of the search. */
const prefixes: Readonly<Record<Index, readonly number[]>> = {
  search_words: [2, 3],
  search_parts: [],
  search_people_words: [2, 3],
  search_people_parts: [],
}

/** What the indexes are set to; FTS5 counts its format up once something was deleted. */
const settings = new Set(['[["secure-delete",1],["version",4]]', '[["secure-delete",1],["version",5]]'])

/**
 * Names of the indexes that do not fit their content. It writes, so give it a copy; there the indexes are made anew.
 * SQLite's own check adds entries up by exclusive or, so that two like errors in one word cancel each other out.
 */
export function brokenIndexes(copy: Inspected): string[] {
  return searchIndexes.filter((index) => {
    try {
      copy.exec(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`)
      if (!settings.has(settingsOf(copy, index))) return true
      const found = readingOf(copy, index)
      copy.exec(`insert into ${index} (${index}) values ('rebuild')`)
      return readingOf(copy, index) !== found
    } catch (error) {
      if (sqliteCode(error) === null) throw error
      return true
    }
  })
}

function settingsOf(copy: Inspected, index: Index): string {
  return JSON.stringify(copy.prepare(`select k, v from ${index}_config order by k`).raw().all())
}

/** Digest of every word with its places, and of what each beginning finds. */
function readingOf(copy: Inspected, index: Index): string {
  const hash = createHash('sha256')
  copy.exec(`create virtual table temp.reading using fts5vocab('main', '${index}', 'instance')`)
  try {
    const places = copy.prepare<[], [string, number, string, number]>(
      'select term, doc, col, "offset" from temp.reading',
    )
    const beginnings = new Set<string>()
    let last: string | null = null
    let text = ''
    for (const [term, doc, column, offset] of places.raw().iterate()) {
      if (term !== last) {
        last = term
        hash.update(`${text}\n${term}\0`)
        text = ''
        for (const length of prefixes[index]) addBeginning(beginnings, term, length)
      }
      text += `${doc} ${column} ${offset},`
    }
    hash.update(text)
    const found = copy
      .prepare<[string], number>(`select rowid from ${index} where ${index} match ? order by rowid`)
      .pluck()
    for (const beginning of beginnings)
      hash.update(`\n${beginning}:${found.all(`"${beginning.replaceAll('"', '""')}"*`).join(' ')}`)
    return hash.digest('hex')
  } finally {
    copy.exec('drop table temp.reading')
  }
}

function addBeginning(beginnings: Set<string>, term: string, length: number): void {
  const letters = Array.from(term)
  if (letters.length >= length) beginnings.add(letters.slice(0, length).join(''))
}
