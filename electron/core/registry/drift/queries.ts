// SQL of drift: readings of zones, names passed over, the register's names of a zone.
import type { DriftEntry } from '../../../../shared/domains/drift.ts'
import { sealed } from '../../log/seal.ts'
import type { Tx } from '../../store/database.ts'
import type { DriftTables, ZoneReadingsTable } from '../../store/tables/drift.ts'

export async function selectReading(tx: Tx, zone: string): Promise<ZoneReadingsTable | undefined> {
  return await tx.selectFrom('zone_readings').selectAll().where('zone', '=', zone).executeTakeFirst()
}

export async function putReading(tx: Tx, reading: Omit<ZoneReadingsTable, 'seal'>): Promise<void> {
  const row = sealed('zone_readings', reading)
  await tx
    .insertInto('zone_readings')
    .values(row)
    .onConflict((conflict) => conflict.column('zone').doUpdateSet(row))
    .execute()
}

export async function selectIgnored(tx: Tx): Promise<DriftTables['drift_ignored'][]> {
  return await tx.selectFrom('drift_ignored').selectAll().orderBy('fqdn').execute()
}

export async function putIgnored(tx: Tx, row: DriftTables['drift_ignored']): Promise<void> {
  await tx
    .insertInto('drift_ignored')
    .values(row)
    .onConflict((conflict) => conflict.column('fqdn').doUpdateSet(row))
    .execute()
}

export async function deleteIgnored(tx: Tx, fqdn: string): Promise<void> {
  await tx.deleteFrom('drift_ignored').where('fqdn', '=', fqdn).execute()
}

/** Names that were made and not given up. */
export async function selectZoneEntries(tx: Tx, zone: string): Promise<DriftEntry[]> {
  return await tx
    .selectFrom('register')
    .select(['id as registerId', 'fqdn', 'zone', 'mode', 'target'])
    .where('zone', '=', zone)
    .where('released_at', 'is', null)
    .where('state', '!=', 'planned')
    .execute()
}
