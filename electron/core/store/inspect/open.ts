// Opens a database for looking only: one consistent state, whether or not the program is running.
import { existsSync } from 'node:fs'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { type Connection, openReader, sqliteCode } from '../connection.ts'
import { headerFault } from '../file-header.ts'
import { migrations } from '../migrations/all.ts'
import { newestVersion, versionOf } from '../migrations/migrate.ts'
import { type StartFault, startFault } from '../start-fault.ts'

export type Inspected = Connection

/** @returns why it cannot be read at all, or a connection inside a read transaction; close it. */
export function openInspected(path: string): Result<Inspected, StartFault> {
  if (!existsSync(path)) return fail(startFault('missing'))
  const fault = headerFault(path)
  if (fault !== null) return fail(fault)
  let connection: Connection | undefined
  try {
    connection = openReader(path)
    connection.exec('begin')
    connection.prepare('select count(*) from sqlite_schema').get()
    if (versionOf(connection) <= newestVersion(migrations)) return ok(connection)
    connection.close()
    return fail(startFault('newer'))
  } catch (error) {
    connection?.close()
    if (sqliteCode(error) !== null) return fail(startFault('damaged'))
    throw error
  }
}
