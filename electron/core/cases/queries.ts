// SQL of the cases, their names and the desks.
import type { Tx } from '../store/database.ts'
import { prepared } from '../store/prepared.ts'
import type { CaseItemsTable, CasesTable, InboxTable } from '../store/tables/cases.ts'

const byId = prepared<{ readonly id: string }, CasesTable>((tx, { id }) =>
  tx.selectFrom('cases').selectAll().where('id', '=', id),
)
const putCase = prepared<CasesTable>((tx, row) => {
  const { id: _, ...change } = row
  return tx
    .insertInto('cases')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
})
const putItem = prepared<CaseItemsTable>((tx, row) =>
  tx
    .insertInto('case_items')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'item_id']).doUpdateSet({ decision: row.decision, fqdn: row.fqdn }),
    ),
)
const putInbox = prepared<InboxTable>((tx, row) => {
  const { case_id: _, ...change } = row
  return tx
    .insertInto('inbox')
    .values(row)
    .onConflict((conflict) => conflict.column('case_id').doUpdateSet(change))
})

export async function selectCase(tx: Tx, id: string): Promise<CasesTable | undefined> {
  return await byId.first(tx, { id })
}

export async function upsertCase(tx: Tx, row: CasesTable): Promise<void> {
  await putCase.run(tx, row)
}

export async function upsertItem(tx: Tx, row: CaseItemsTable): Promise<void> {
  await putItem.run(tx, row)
}

export async function upsertInbox(tx: Tx, row: InboxTable): Promise<void> {
  await putInbox.run(tx, row)
}

export async function deleteInbox(tx: Tx, caseId: string): Promise<void> {
  await tx.deleteFrom('inbox').where('case_id', '=', caseId).execute()
}

export async function selectOpenCases(tx: Tx): Promise<CasesTable[]> {
  return await tx.selectFrom('cases').selectAll().where('status', '!=', 'ended').execute()
}

export async function updateDue(tx: Tx, caseId: string, due: number | null): Promise<void> {
  await tx.updateTable('cases').set({ promise_due: due }).where('id', '=', caseId).execute()
  await tx.updateTable('inbox').set({ promise_due: due }).where('case_id', '=', caseId).execute()
}

/** Cases whose asked names include one of these, newest first. */
export async function selectCasesByNames(
  tx: Tx,
  fqdns: readonly string[],
): Promise<{ case_id: string; fqdn: string }[]> {
  if (fqdns.length === 0) return []
  return await tx
    .selectFrom('case_items')
    .select(['case_id', 'fqdn'])
    .where('fqdn', 'in', [...fqdns])
    .limit(20)
    .execute()
}
