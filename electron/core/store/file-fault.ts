// Which fault at the start a failure of the file system or of SQLite is.
import { sqliteCode } from './connection.ts'
import { type StartFault, startFault } from './start-fault.ts'
import { storageTrouble } from './trouble.ts'

/** @throws what is neither, for that is a bug. */
export function fileFault(error: unknown): StartFault {
  const code = sqliteCode(error) ?? (error instanceof Error && 'code' in error ? String(error.code) : '')
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_IOERR_SHORT_READ')
    return startFault('damaged')
  if (/^(EACCES|EPERM|EROFS|ENOTDIR|SQLITE_CANTOPEN|SQLITE_READONLY|SQLITE_PERM)/.test(code))
    return startFault('no_access')
  if (code === 'SQLITE_BUSY') return startFault('held')
  const trouble = storageTrouble(error)
  if (trouble !== null) return startFault(trouble.code)
  throw error
}
