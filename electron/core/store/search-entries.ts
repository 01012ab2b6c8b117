// The search over records: put and removed by projectors, asked with any text that a person may type.
import { sql } from 'kysely'
import type { Tx } from './database.ts'
import { prepared } from './prepared.ts'
import type { SearchEntriesTable } from './tables/search.ts'

export type SearchEntry = Omit<SearchEntriesTable, 'id'>

const put = prepared<SearchEntry>((tx, entry) => {
  const { case_id, title, code, body } = entry
  return tx
    .insertInto('search_entries')
    .values((expression) => ({
      ...entry,
      id: expression
        .selectFrom('search_entries')
        .select((inner) => inner(inner.fn.coalesce(inner.fn.max('id'), inner.lit(0)), '+', 1).as('next')),
    }))
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'ref'])
        .doUpdateSet({ case_id, title, code, body })
        .where((entry) =>
          entry.or([
            entry('search_entries.case_id', 'is distinct from', entry.ref('excluded.case_id')),
            entry('search_entries.title', '!=', entry.ref('excluded.title')),
            entry('search_entries.code', '!=', entry.ref('excluded.code')),
            entry('search_entries.body', '!=', entry.ref('excluded.body')),
          ]),
        ),
    )
})

/** Adds an entry, or changes the one of the same kind and ref in its place; one that stays as it is costs nothing. */
export async function putSearchEntry(tx: Tx, entry: SearchEntry): Promise<void> {
  await put.run(tx, entry)
}

export async function removeSearchEntry(tx: Tx, kind: string, ref: string): Promise<void> {
  await tx.deleteFrom('search_entries').where('kind', '=', kind).where('ref', '=', ref).execute()
}

export interface SearchHit {
  readonly id: number
  readonly kind: string
  readonly ref: string
  readonly case_id: string | null
  readonly title: string
  readonly code: string
  readonly body: string
}

/** A typed text as the full-text indexes are asked: its words, and the whole of it as a part of a text. */
export interface SearchTerms {
  readonly words: string
  /** Null where the text is too short for the index of parts. */
  readonly part: string | null
}

/** Null where the text has no letter and no digit: it finds nothing. */
export function searchTerms(text: string): SearchTerms | null {
  const words = wordQuery(text)
  return words === null ? null : { words, part: partQuery(text) }
}

/**
 * Entries that hold every word of the text, the last as a beginning, or the whole text as a part of title or code;
 * newest first. No text throws; a text without a letter or digit finds nothing.
 */
export async function searchEntries(tx: Tx, text: string, limit: number): Promise<SearchHit[]> {
  const terms = searchTerms(text)
  if (terms === null) return []
  const { words, part } = terms
  const byWords = sql`select rowid from search_words where search_words match ${words} order by rowid desc limit ${limit}`
  const byPart = sql`select rowid from search_parts where search_parts match ${part} order by rowid desc limit ${limit}`
  const found = part === null ? byWords : sql`select * from (${byWords}) union select * from (${byPart})`
  const hits = await sql<SearchHit>`
    select id, kind, ref, case_id, title, code, body from search_entries where id in (${found}) order by id desc limit ${limit}
  `.execute(tx)
  return hits.rows
}

export interface PersonHit {
  readonly personal_id: string
  readonly subject_id: string
  readonly name: string
}

/** Names of applicants by words or by a part of the name, newest first. */
export async function searchPeople(tx: Tx, text: string, limit: number): Promise<PersonHit[]> {
  const terms = searchTerms(text)
  if (terms === null) return []
  const { words, part } = terms
  const byWords = sql`select rowid from search_people_words where search_people_words match ${words} order by rowid desc limit ${limit}`
  const byPart = sql`select rowid from search_people_parts where search_people_parts match ${part} order by rowid desc limit ${limit}`
  const found = part === null ? byWords : sql`select * from (${byWords}) union select * from (${byPart})`
  const hits = await sql<PersonHit>`
    select personal_id, subject_id, name from search_people where id in (${found}) order by id desc limit ${limit}
  `.execute(tx)
  return hits.rows
}

/** Every word quoted, so that no sign in it is read as an operator; the last matches as a beginning. */
function wordQuery(text: string): string | null {
  const words = text
    .replaceAll('\0', ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.length === 0 ? null : `${words.map(quoted).join(' ')}*`
}

/** A part must have three characters: the index knows no shorter ones. */
function partQuery(text: string): string | null {
  const part = text.replaceAll('\0', ' ').trim()
  return Array.from(part).length < 3 ? null : quoted(part)
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
