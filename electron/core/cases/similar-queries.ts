// SQL of the requests that may be like others: found through the indexes of names, units and the search, newest first.
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../store/database.ts'
import type { CasesTable } from '../store/tables/cases.ts'

export interface SimilarTo {
  readonly caseId: string
  readonly unitId: string | null
  /** Whole names that are alike for certain. */
  readonly fqdns: readonly string[]
  /** Labels whose extensions are meant, `posyandu` for `posyandu-ilp`. */
  readonly labels: readonly string[]
  /** A query of the index of parts, and one of the index of words; null where there is nothing to ask. */
  readonly parts: string | null
  readonly words: string | null
}

export type SimilarCase = Pick<CasesTable, 'id' | 'agenda_no' | 'tracking_code' | 'state'>

/** Newest that each way of looking yields: what is alike is judged by the rule, not here. */
const most = 40
/** Names of one beginning and entries of the search that are looked at; more of them say no more. */
const mostNames = 200
const mostEntries = 120

/** Decided requests other than this one, whose ending was no other. */
export async function selectSimilar(tx: Tx, asked: SimilarTo): Promise<SimilarCase[]> {
  const decided = sql`cases.outcome in ('approve', 'refuse', 'reset', 'mixed') and cases.id <> ${asked.caseId}`
  const newest = (condition: RawBuilder<unknown>) => sql`
    select id from (
      select cases.id from cases where ${condition} and ${decided} order by cases.received_at desc limit ${most}
    )`
  const byName = (condition: RawBuilder<unknown>) =>
    newest(sql`cases.id in (select case_id from case_items where ${condition} order by fqdn limit ${mostNames})`)
  // Which of its indexes is asked decides the speed: the entries are found by their row, never by their kind.
  const byEntry = (index: string, query: string) => sql`
    select case_id as id from search_entries where case_id is not null and id in (
      select rowid from ${sql.table(index)} where ${sql.ref(index)} match ${query} order by rowid desc limit ${mostEntries}
    )`
  const ways = [
    byName(sql`fqdn in (${sql.join(asked.fqdns)})`),
    // '.' follows '-' in the order of signs: what lies between are the names that go on with a hyphen.
    ...asked.labels.map((label) => byName(sql`fqdn > ${`${label}-`} and fqdn < ${`${label}.`}`)),
    ...(asked.unitId === null ? [] : [newest(sql`cases.unit_id = ${asked.unitId}`)]),
    ...(asked.parts === null ? [] : [byEntry('search_parts', asked.parts)]),
    ...(asked.words === null ? [] : [byEntry('search_words', asked.words)]),
  ]
  const found = await sql<SimilarCase>`
    select cases.id, cases.agenda_no, cases.tracking_code, cases.state from cases
    where ${decided} and cases.id in (${sql.join(ways, sql` union `)})
  `.execute(tx)
  return found.rows
}
