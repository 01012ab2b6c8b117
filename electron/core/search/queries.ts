// SQL of the search beside the full-text entries: exact codes, cases by any text, what a hit says of its case.
import { sql } from 'kysely'
import type { Tx } from '../store/database.ts'
import { prepared } from '../store/prepared.ts'
import type { SearchHit, SearchTerms } from '../store/search-entries.ts'

/** The most entries that one case has in the index, as a rule: the case, its agenda lines, its letters. */
const entriesPerCase = 4

export async function selectCaseIds(tx: Tx, { words, part }: SearchTerms, limit: number): Promise<string[]> {
  const many = limit * entriesPerCase
  const entries = part === null ? matching('search_words', words, many) : both('search', words, part, many)
  const people = part === null ? matching('search_people_words', words, many) : both('search_people', words, part, many)
  const found = await sql<{ id: string }>`
    select id from cases where id in (
      select case_id from search_entries where id in (${entries}) and case_id is not null
      union
      select subject_id from search_people where id in (${people})
    ) order by received_at desc, id limit ${limit}
  `.execute(tx)
  return found.rows.map((row) => row.id)
}

function matching(index: string, query: string, limit: number) {
  return sql`select rowid from ${sql.table(index)} where ${sql.ref(index)} match ${query} order by rowid desc limit ${limit}`
}

function both(index: 'search' | 'search_people', words: string, part: string, limit: number) {
  return sql`select * from (${matching(`${index}_words`, words, limit)}) union select * from (${matching(`${index}_parts`, part, limit)})`
}

/** What a typed text may be, word for word. */
export interface ExactCodes {
  /** As typed, without spaces at its edges. */
  readonly text: string
  readonly trackingCode: string
  /** Names that the text may be: as typed, and as a label in each zone of the office. */
  readonly fqdns: readonly string[]
  /** An agenda number and its year; an empty number is nothing. */
  readonly agenda: { readonly number: string; readonly year: number }
}

/** Entries of records that bear exactly this code, cases first, then the newest. */
export async function selectExact(
  tx: Tx,
  { text, trackingCode, fqdns, agenda }: ExactCodes,
  limit: number,
): Promise<SearchHit[]> {
  const found = await sql<SearchHit>`
    select entry.id, entry.kind, entry.ref, entry.case_id, entry.title, entry.code, entry.body
    from (
      select 'case' as kind, id as ref from cases where tracking_code = ${trackingCode}
      union select 'case', case_id from agenda_in where year = ${agenda.year} and number_text = ${agenda.number} and case_id is not null
      union select 'case', case_id from agenda_in where letter_no = ${text} and case_id is not null
      union select 'case', case_id from case_items where fqdn in (${sql.join(fqdns)})
      union select 'agenda_in', id from agenda_in where year = ${agenda.year} and number_text = ${agenda.number}
      union select 'agenda_in', id from agenda_in where letter_no = ${text}
      union select 'agenda_out', id from agenda_out where number_text = ${text}
      union select 'register', id from register where fqdn in (${sql.join(fqdns)}) and released_at is null
    ) as exact join search_entries as entry on entry.kind = exact.kind and entry.ref = exact.ref
    order by entry.kind = 'case' desc, entry.id desc limit ${limit}
  `.execute(tx)
  return found.rows
}

export interface CaseLine {
  readonly id: string
  readonly title: string
  readonly agenda_no: string | null
  readonly tracking_code: string
  readonly unit_id: string | null
  readonly status: string
}

export async function selectCaseLines(tx: Tx, ids: readonly string[]): Promise<CaseLine[]> {
  if (ids.length === 0) return []
  return await tx
    .selectFrom('cases')
    .select(['id', 'title', 'agenda_no', 'tracking_code', 'unit_id', 'status'])
    .where('id', 'in', [...ids])
    .execute()
}

export async function selectNamesOfEntries(tx: Tx, ids: readonly string[]): Promise<{ id: string; fqdn: string }[]> {
  if (ids.length === 0) return []
  return await tx
    .selectFrom('register')
    .select(['id', 'fqdn'])
    .where('id', 'in', [...ids])
    .execute()
}

const unitOf = prepared((tx, { id }: { readonly id: string }) =>
  tx.selectFrom('units').select(['name', 'abbreviation']).where('id', '=', id),
)

export async function selectUnitOf(
  tx: Tx,
  id: string | null,
): Promise<{ name: string; abbreviation: string } | undefined> {
  if (id === null) return undefined
  return await unitOf.first(tx, { id })
}
