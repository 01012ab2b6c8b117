// SQL of the brakes; every written row carries its seal.
import { sealed } from '../log/seal.ts'
import type { Tx } from '../store/database.ts'
import type { LoginBrakesTable } from '../store/tables/identity.ts'

export type LoginBrake = Omit<LoginBrakesTable, 'seal'>

export async function selectBrake(tx: Tx, subject: string, origin: string): Promise<LoginBrake | undefined> {
  return await tx
    .selectFrom('login_brakes')
    .select(['subject', 'origin', 'failed_count', 'last_failed_at', 'held_until', 'known_at'])
    .where('subject', '=', subject)
    .where('origin', '=', origin)
    .executeTakeFirst()
}

export async function saveBrake(tx: Tx, brake: LoginBrake): Promise<void> {
  const row = sealed('login_brakes', brake)
  await tx
    .insertInto('login_brakes')
    .values(row)
    .onConflict((conflict) => conflict.columns(['subject', 'origin']).doUpdateSet(row))
    .execute()
}

export async function deleteBrakesOf(tx: Tx, subject: string): Promise<void> {
  await tx.deleteFrom('login_brakes').where('subject', '=', subject).execute()
}

/** Rows of names that nobody has, once their failures no longer count. */
export async function deleteStrangerBrakes(tx: Tx, failedBefore: number): Promise<void> {
  await tx
    .deleteFrom('login_brakes')
    .where('subject', 'like', 'stranger:%')
    .where('last_failed_at', '<', failedBefore)
    .execute()
}
