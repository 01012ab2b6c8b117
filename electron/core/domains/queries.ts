// SQL of the register of subdomains.
import type { Tx } from '../store/database.ts'
import { prepared } from '../store/prepared.ts'
import type { RegisterTable } from '../store/tables/register.ts'

/** A name as the rules of another name look at it. */
export type StandingName = Pick<RegisterTable, 'fqdn' | 'unit_id' | 'owner_name' | 'state' | 'case_id' | 'released_at'>

const standing = prepared<{ readonly since: number }, StandingName>((tx, { since }) =>
  tx
    .selectFrom('register')
    .select(['fqdn', 'unit_id', 'owner_name', 'state', 'case_id', 'released_at'])
    .where((row) => row.or([row('released_at', 'is', null), row('released_at', '>=', since)]))
    .orderBy('fqdn'),
)

/** Names that were not given up, or were since the instant: older ones no longer stand in anybody's way. */
export async function selectStanding(tx: Tx, since: number): Promise<StandingName[]> {
  return await standing.all(tx, { since })
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
