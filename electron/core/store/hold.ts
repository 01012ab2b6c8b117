// Holds a data folder for this process: a small database in EXCLUSIVE mode that the system frees even after a kill.
import BetterSqlite from 'better-sqlite3'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { sqliteCode } from './connection.ts'
import { type StartFault, startFault } from './start-fault.ts'

/** @returns the function that frees the folder, or `held` where another process has it. */
export function holdFolder(dataDir: string): Result<() => void, StartFault> {
  let lock: BetterSqlite.Database | undefined
  try {
    lock = new BetterSqlite(join(dataDir, 'lock.db'), { timeout: 0 })
    lock.pragma('locking_mode = exclusive')
    lock.exec('begin exclusive')
    const held = lock
    return ok(() => void held.close())
  } catch (error) {
    lock?.close()
    const code = sqliteCode(error)
    if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED') return fail(startFault('held'))
    if (code === 'SQLITE_FULL') return fail(startFault('disk_full'))
    return fail(startFault('no_access'))
  }
}
