// SQL of personal data by what it says, and of what lies around it.
import { sql } from 'kysely'
import { likePattern } from '../store/like.ts'
import type { Tx } from '../store/database.ts'

const most = 100

/** Records whose content holds the text, newest first; file names of scans among them. */
export async function selectPersonalLike(tx: Tx, text: string) {
  return await tx
    .selectFrom('personal')
    .selectAll()
    .where('content', 'is not', null)
    .where(sql<boolean>`lower(content) like lower(${likePattern(text)}) escape '\\'`)
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute()
}

/** Scans of identities of these cases, or with these ids, that were not destroyed. */
export async function selectScans(tx: Tx, caseIds: readonly string[], documentIds: readonly string[]) {
  return await tx
    .selectFrom('documents')
    .innerJoin('object_refs', 'object_refs.sha256', 'documents.object_sha')
    .selectAll('documents')
    .where('documents.personal', '=', 1)
    .where('object_refs.state', '=', 'present')
    .where((where) =>
      where.or([where('documents.case_id', 'in', [...caseIds]), where('documents.id', 'in', [...documentIds])]),
    )
    .orderBy('documents.added_at', 'desc')
    .limit(most)
    .execute()
}

export async function selectDrafts(tx: Tx) {
  return await tx.selectFrom('drafts').select(['id', 'content']).execute()
}

export async function deleteDraftById(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('drafts').where('id', '=', id).execute()
}

/** Objects that the log calls destroyed. */
export async function selectDestroyed(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.selectFrom('object_refs').select('sha256').where('state', '=', 'destroyed').execute()
  return rows.map((row) => row.sha256)
}

/** What each person did, counted by kind of event. */
export async function selectActsOf(tx: Tx, personId: string) {
  return await tx
    .selectFrom('events')
    .select(['type', (expression) => expression.fn.countAll<number>().as('times')])
    .where('actor', '=', personId)
    .groupBy('type')
    .orderBy('type')
    .execute()
}
