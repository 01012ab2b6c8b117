// SQL of the register of subdomains.
import type { Tx } from '../store/database.ts'
import type { RegisterTable } from '../store/tables/register.ts'

export async function selectRegister(tx: Tx): Promise<RegisterTable[]> {
  return await tx.selectFrom('register').selectAll().orderBy('fqdn').execute()
}

export async function selectRegisterEntry(tx: Tx, id: string): Promise<RegisterTable | undefined> {
  return await tx.selectFrom('register').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The entry of a name that is not released. */
export async function selectLiveName(tx: Tx, fqdn: string): Promise<RegisterTable | undefined> {
  return await tx
    .selectFrom('register')
    .selectAll()
    .where('fqdn', '=', fqdn)
    .where('state', '!=', 'released')
    .executeTakeFirst()
}

export async function insertRegister(tx: Tx, row: RegisterTable): Promise<void> {
  await tx.insertInto('register').values(row).execute()
}

export async function updateRegister(tx: Tx, id: string, change: Partial<RegisterTable>): Promise<void> {
  await tx.updateTable('register').set(change).where('id', '=', id).execute()
}

export async function deleteRegister(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('register').where('id', '=', id).execute()
}

export async function selectRegisterOfCase(tx: Tx, caseId: string): Promise<RegisterTable[]> {
  return await tx.selectFrom('register').selectAll().where('case_id', '=', caseId).orderBy('fqdn').execute()
}
