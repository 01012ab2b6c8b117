// SQL of the calendar's decrees.
import type { Tx } from '../store/database.ts'
import type { CalendarDecreesTable } from '../store/tables/office.ts'

/** In the order in which they became known, which is the order in which closings and workdays win. */
export async function selectDecrees(tx: Tx): Promise<CalendarDecreesTable[]> {
  return await tx.selectFrom('calendar_decrees').selectAll().orderBy('known_at').orderBy('updated_seq').execute()
}

export async function selectDecree(tx: Tx, id: string): Promise<CalendarDecreesTable | undefined> {
  return await tx.selectFrom('calendar_decrees').selectAll().where('id', '=', id).executeTakeFirst()
}

/** A changed decree keeps the moment at which it became known. */
export async function upsertDecree(tx: Tx, row: CalendarDecreesTable): Promise<void> {
  const { id: _id, known_at: _known, ...change } = row
  await tx
    .insertInto('calendar_decrees')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
    .execute()
}

/** Due dates of the cases that still run. */
export async function selectOpenDues(tx: Tx): Promise<{ id: string; promise_due: number | null }[]> {
  return await tx
    .selectFrom('cases')
    .select(['id', 'promise_due'])
    .where('status', '!=', 'ended')
    .orderBy('id')
    .execute()
}
