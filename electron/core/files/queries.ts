// SQL of the drafts; every written row carries its seal.
import { sealed } from '../log/seal.ts'
import type { Tx } from '../store/database.ts'
import type { DraftsTable } from '../store/tables/identity.ts'

export async function selectDraft(tx: Tx, personId: string, scope: string): Promise<DraftsTable | undefined> {
  return await tx
    .selectFrom('drafts')
    .selectAll()
    .where('person_id', '=', personId)
    .where('scope', '=', scope)
    .executeTakeFirst()
}

export async function upsertDraft(tx: Tx, draft: Omit<DraftsTable, 'seal'>): Promise<void> {
  const row = sealed('drafts', draft)
  await tx
    .insertInto('drafts')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function deleteDraft(tx: Tx, personId: string, scope: string): Promise<void> {
  await tx.deleteFrom('drafts').where('person_id', '=', personId).where('scope', '=', scope).execute()
}

export async function deleteDraftsBefore(tx: Tx, updatedAt: number): Promise<void> {
  await tx.deleteFrom('drafts').where('updated_at', '<', updatedAt).execute()
}
