// SQL of the journal of writes on name servers.
import type { Tx } from '../../store/database.ts'
import type { DnsWritesTable } from '../../store/tables/dns-writes.ts'

export async function insertWrite(tx: Tx, row: DnsWritesTable): Promise<void> {
  await tx.insertInto('dns_writes').values(row).execute()
}

export async function endWrite(tx: Tx, runId: string, endedAt: number, outcome: string): Promise<void> {
  await tx.updateTable('dns_writes').set({ ended_at: endedAt, outcome }).where('run_id', '=', runId).execute()
}

/** Writes whose end nobody has seen. */
export async function selectOpenWrites(tx: Tx): Promise<DnsWritesTable[]> {
  return await tx.selectFrom('dns_writes').selectAll().where('ended_at', 'is', null).orderBy('begun_at').execute()
}
