// The statements of personal data and of the keys of encrypted objects.
import type { Tx } from '../../store/database.ts'
import type { ObjectKeysTable, PersonalTable } from '../../store/tables/identity.ts'

export async function selectPersonal(tx: Tx, id: string): Promise<PersonalTable | undefined> {
  return tx.selectFrom('personal').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function selectPersonalOf(tx: Tx, subjectId: string): Promise<PersonalTable[]> {
  return tx.selectFrom('personal').selectAll().where('subject_id', '=', subjectId).orderBy('id').execute()
}

export async function upsertPersonal(tx: Tx, row: PersonalTable): Promise<void> {
  await tx
    .insertInto('personal')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function selectObjectKey(tx: Tx, sha256: string): Promise<ObjectKeysTable | undefined> {
  return tx.selectFrom('object_keys').selectAll().where('sha256', '=', sha256).executeTakeFirst()
}

export async function selectObjectKeys(tx: Tx): Promise<ObjectKeysTable[]> {
  return tx.selectFrom('object_keys').selectAll().execute()
}

export async function upsertObjectKey(tx: Tx, row: ObjectKeysTable): Promise<void> {
  await tx
    .insertInto('object_keys')
    .values(row)
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet(row))
    .execute()
}
