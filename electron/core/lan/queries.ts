// SQL of the paired devices and their sessions.
import type { Tx } from '../store/database.ts'
import { prepared } from '../store/prepared.ts'
import type { DevicesTable } from '../store/tables/lan.ts'

const pairedBy = prepared<{ readonly fingerprint: string }, { id: string }>((tx, { fingerprint }) =>
  tx.selectFrom('devices').select('id').where('fingerprint', '=', fingerprint).where('revoked_at', 'is', null).limit(1),
)

export async function selectPairedDevice(tx: Tx, fingerprint: string): Promise<string | undefined> {
  return (await pairedBy.first(tx, { fingerprint }))?.id
}

export async function selectDevices(tx: Tx): Promise<DevicesTable[]> {
  return await tx.selectFrom('devices').selectAll().orderBy('revoked_at').orderBy('name').execute()
}

export async function selectDevice(tx: Tx, id: string): Promise<DevicesTable | undefined> {
  return await tx.selectFrom('devices').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function upsertDevice(tx: Tx, row: DevicesTable): Promise<void> {
  await tx
    .insertInto('devices')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function selectSessionsOfDevice(tx: Tx, device: string) {
  return await tx
    .selectFrom('sessions')
    .selectAll()
    .where('device', '=', device)
    .where('ended_at', 'is', null)
    .execute()
}
