// The statements of the backup stream.
import type { Tx } from '../store/database.ts'
import { backupStreamId } from './events.ts'

/** The sequence of the last event that is work of the office. */
export async function selectLastWork(tx: Tx): Promise<number> {
  const row = await tx
    .selectFrom('events')
    .select('seq')
    .where('stream', '!=', 'backup')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.seq ?? 0
}

/** What was last recorded of backups, newest first. */
export async function selectBackupEvents(tx: Tx, most: number) {
  return await tx
    .selectFrom('events')
    .select(['type', 'at', 'body'])
    .where('stream', '=', 'backup')
    .where('stream_id', '=', backupStreamId)
    .orderBy('n', 'desc')
    .limit(most)
    .execute()
}
