// One reading of a data folder by a command, whether or not the program is running.
import { join } from 'node:path'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { databaseFile } from '../connection.ts'
import type { Tx } from '../database.ts'
import { kyselyReader } from '../dialect/sqlite.ts'
import { newestVersion, versionOf } from '../migrations/migrate.ts'
import { migrations } from '../migrations/all.ts'
import { type StartFault, startFault } from '../start-fault.ts'
import { openInspected } from './open.ts'

/** Runs `work` on one consistent state; nothing is written and the folder is not held. */
export async function readFolder<T>(dataDir: string, work: (tx: Tx) => Promise<T>): Promise<Result<T, StartFault>> {
  const opened = openInspected(join(dataDir, databaseFile))
  if (!opened.ok) return opened
  const connection = opened.value
  try {
    if (versionOf(connection) < newestVersion(migrations)) return fail(startFault('older'))
    connection.exec('rollback')
    return ok(await kyselyReader(connection).transaction().execute(work))
  } finally {
    connection.close()
  }
}
