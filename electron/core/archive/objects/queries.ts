// The statements of documents and of the objects behind them.
import type { Tx } from '../../store/database.ts'
import { prepared } from '../../store/prepared.ts'
import type { DocumentsTable, ObjectRefsTable } from '../../store/tables/archive.ts'

export async function insertDocument(tx: Tx, row: DocumentsTable): Promise<void> {
  await tx.insertInto('documents').values(row).execute()
}

/** An object that is stored again after its destruction is present again. */
export async function upsertObjectRef(tx: Tx, row: ObjectRefsTable): Promise<void> {
  await tx
    .insertInto('object_refs')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('sha256').doUpdateSet({ state: row.state, mime: row.mime, updated_seq: row.updated_seq }),
    )
    .execute()
}

export async function markDestroyed(tx: Tx, sha256: string, seq: number): Promise<void> {
  await tx
    .updateTable('object_refs')
    .set({ state: 'destroyed', updated_seq: seq })
    .where('sha256', '=', sha256)
    .execute()
}

export async function selectDocument(tx: Tx, id: string): Promise<DocumentsTable | undefined> {
  return tx.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
}

const ofCase = prepared((tx, { id }: { readonly id: string }) =>
  tx.selectFrom('documents').selectAll().where('case_id', '=', id).orderBy('updated_seq'),
)

export async function selectDocumentsOf(tx: Tx, caseId: string): Promise<DocumentsTable[]> {
  return await ofCase.all(tx, { id: caseId })
}

/** The document belongs to a case from now on; one that belongs to another keeps its place. */
export async function attachDocument(
  tx: Tx,
  { documentId, caseId, kind }: { readonly documentId: string; readonly caseId: string; readonly kind: string },
  seq: number,
): Promise<void> {
  await tx
    .updateTable('documents')
    .set({ case_id: caseId, kind, updated_seq: seq })
    .where('id', '=', documentId)
    .where((row) => row.or([row('case_id', 'is', null), row('case_id', '=', caseId)]))
    .execute()
}
