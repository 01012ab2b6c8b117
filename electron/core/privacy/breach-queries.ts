// SQL of failures to protect personal data.
import type { Tx } from '../store/database.ts'
import type { BreachesTable } from '../store/tables/privacy.ts'

export async function upsertBreach(tx: Tx, row: BreachesTable): Promise<void> {
  await tx
    .insertInto('breaches')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function selectBreach(tx: Tx, id: string): Promise<BreachesTable | undefined> {
  return await tx.selectFrom('breaches').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function selectBreaches(tx: Tx): Promise<BreachesTable[]> {
  return await tx.selectFrom('breaches').selectAll().orderBy('discovered_at', 'desc').orderBy('id').execute()
}

/** Those of which somebody is still to be told. */
export async function selectOpenBreaches(tx: Tx): Promise<BreachesTable[]> {
  return await tx.selectFrom('breaches').selectAll().where('closed_at', 'is', null).orderBy('discovered_at').execute()
}
