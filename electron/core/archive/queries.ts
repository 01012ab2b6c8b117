// SQL of the archive: one row a finished case, newest first, with what is missing.
import { type ExpressionBuilder, sql } from 'kysely'
import { likePattern } from '../store/like.ts'
import type { Database, Tx } from '../store/database.ts'
import { prepared } from '../store/prepared.ts'
import type { ArchiveTable } from '../store/tables/archive.ts'

const ofCase = prepared((tx, { id }: { readonly id: string }) =>
  tx.selectFrom('archive').selectAll().where('case_id', '=', id),
)

export async function selectArchived(tx: Tx, caseId: string): Promise<ArchiveTable | undefined> {
  return await ofCase.first(tx, { id: caseId })
}

export async function upsertArchived(tx: Tx, row: ArchiveTable): Promise<void> {
  const { case_id: _, ...change } = row
  await tx
    .insertInto('archive')
    .values(row)
    .onConflict((conflict) => conflict.column('case_id').doUpdateSet(change))
    .execute()
}

export async function updateMissing(tx: Tx, caseId: string, missing: string, seq: number): Promise<void> {
  await tx.updateTable('archive').set({ missing, updated_seq: seq }).where('case_id', '=', caseId).execute()
}

export async function deleteArchived(tx: Tx, caseId: string): Promise<void> {
  await tx.deleteFrom('archive').where('case_id', '=', caseId).execute()
}

export interface ArchiveFilter {
  readonly text: string
  /** Ids of cases that the search found for the text. */
  readonly found: readonly string[]
  readonly missingOnly: boolean
}

export interface ArchiveLine extends ArchiveTable {
  readonly title: string | null
  readonly agenda_no: string | null
  readonly tracking_code: string | null
  readonly unit_id: string | null
}

export interface ArchiveCursor {
  readonly at: number
  readonly caseId: string
}

export async function selectArchive(
  tx: Tx,
  filter: ArchiveFilter,
  after: ArchiveCursor | null,
  limit: number,
): Promise<ArchiveLine[]> {
  let query = tx
    .selectFrom('archive')
    .leftJoin('cases', 'cases.id', 'archive.case_id')
    .selectAll('archive')
    .select(['cases.title', 'cases.agenda_no', 'cases.tracking_code', 'cases.unit_id'])
    .where((where) => conditions(where, filter))
  if (after !== null) {
    query = query.where((where) =>
      where.or([
        where('archive.archived_at', '<', after.at),
        where.and([where('archive.archived_at', '=', after.at), where('archive.case_id', '>', after.caseId)]),
      ]),
    )
  }
  return await query.orderBy('archive.archived_at', 'desc').orderBy('archive.case_id').limit(limit).execute()
}

export async function countArchive(tx: Tx, filter: ArchiveFilter): Promise<number> {
  const row = await tx
    .selectFrom('archive')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where((where) => conditions(where, filter))
    .executeTakeFirst()
  return row?.count ?? 0
}

function conditions(where: ExpressionBuilder<Database, 'archive'>, { text, found, missingOnly }: ArchiveFilter) {
  const pattern = likePattern(text)
  const fits = sql<boolean>`(lower(archive.classification) like lower(${pattern}) escape '\\' or lower(archive.place) like lower(${pattern}) escape '\\')`
  return where.and([
    ...(text === '' ? [] : [found.length === 0 ? fits : where.or([fits, where('archive.case_id', 'in', [...found])])]),
    ...(missingOnly ? [where('archive.missing', '!=', sql.lit('[]'))] : []),
  ])
}
