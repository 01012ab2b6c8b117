// SQL of the watch: how names stand, their history, alarms, maintenance.
import type { Instant } from '../../../shared/time.ts'
import { sealed } from '../log/seal.ts'
import type { Tx } from '../store/database.ts'
import type { RegisterTable } from '../store/tables/register.ts'
import type {
  WatchAlarmsTable,
  WatchChecksTable,
  WatchMaintenanceTable,
  WatchStatesTable,
} from '../store/tables/watch.ts'

export interface WatchedRow extends Pick<RegisterTable, 'id' | 'fqdn' | 'zone' | 'mode' | 'target'> {
  readonly unit_name: string | null
  readonly owner_name: string
}

/** Names that exist: neither planned nor given up. */
export async function selectWatched(tx: Tx): Promise<WatchedRow[]> {
  return await tx
    .selectFrom('register')
    .leftJoin('units', 'units.id', 'register.unit_id')
    .select([
      'register.id',
      'register.fqdn',
      'register.zone',
      'register.mode',
      'register.target',
      'register.owner_name',
      'units.name as unit_name',
    ])
    .where('register.released_at', 'is', null)
    .where('register.state', '!=', 'planned')
    .orderBy('register.fqdn')
    .execute()
}

/** The states without their evidence, for lists. */
export async function selectStateLines(
  tx: Tx,
): Promise<Pick<WatchStatesTable, 'register_id' | 'checked_at' | 'level' | 'findings'>[]> {
  return await tx.selectFrom('watch_states').select(['register_id', 'checked_at', 'level', 'findings']).execute()
}

export async function selectState(tx: Tx, registerId: string): Promise<WatchStatesTable | undefined> {
  return await tx.selectFrom('watch_states').selectAll().where('register_id', '=', registerId).executeTakeFirst()
}

export async function putState(tx: Tx, state: Omit<WatchStatesTable, 'seal'>): Promise<void> {
  const row = sealed('watch_states', state)
  await tx
    .insertInto('watch_states')
    .values(row)
    .onConflict((conflict) => conflict.column('register_id').doUpdateSet(row))
    .execute()
}

export async function insertCheck(tx: Tx, check: Omit<WatchChecksTable, 'seal'>): Promise<void> {
  await tx.insertInto('watch_checks').values(sealed('watch_checks', check)).execute()
}

export async function deleteChecksBefore(tx: Tx, at: Instant): Promise<void> {
  await tx.deleteFrom('watch_checks').where('at', '<', at).execute()
}

/** The oldest first. */
export async function selectHistory(tx: Tx, registerId: string, since: Instant): Promise<WatchChecksTable[]> {
  return await tx
    .selectFrom('watch_checks')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('at', '>=', since)
    .orderBy('at')
    .execute()
}

export async function selectAlarms(tx: Tx): Promise<WatchAlarmsTable[]> {
  return await tx.selectFrom('watch_alarms').selectAll().orderBy('fqdn').execute()
}

export async function selectAlarm(tx: Tx, registerId: string): Promise<WatchAlarmsTable | undefined> {
  return await tx.selectFrom('watch_alarms').selectAll().where('register_id', '=', registerId).executeTakeFirst()
}

export async function putAlarm(tx: Tx, row: WatchAlarmsTable): Promise<void> {
  await tx
    .insertInto('watch_alarms')
    .values(row)
    .onConflict((conflict) => conflict.column('register_id').doUpdateSet(row))
    .execute()
}

export async function updateAlarm(tx: Tx, registerId: string, change: Partial<WatchAlarmsTable>): Promise<void> {
  await tx.updateTable('watch_alarms').set(change).where('register_id', '=', registerId).execute()
}

export async function deleteAlarm(tx: Tx, registerId: string): Promise<void> {
  await tx.deleteFrom('watch_alarms').where('register_id', '=', registerId).execute()
}

/** Windows that have not ended at the instant, the next one first. */
export async function selectMaintenance(tx: Tx, now: Instant): Promise<WatchMaintenanceTable[]> {
  return await tx.selectFrom('watch_maintenance').selectAll().where('until_at', '>', now).orderBy('from_at').execute()
}

export async function insertMaintenance(tx: Tx, row: WatchMaintenanceTable): Promise<void> {
  await tx.insertInto('watch_maintenance').values(row).execute()
}

export async function deleteMaintenance(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('watch_maintenance').where('id', '=', id).execute()
}
