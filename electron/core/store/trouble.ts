// Tells a disk that is full or fails from a bug, whether SQLite or the file system says so.
import { sqliteCode } from './connection.ts'
import { StorageFailed, StorageFull } from './store.ts'

const full = /^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)$/
const failing = /^(SQLITE_IOERR(_\w+)?|EIO|EROFS|EPERM|EACCES|EBUSY)$/

/** SQLite calls a disk full only where the system does; a quota or a limit on file sizes fails as any other write. */
export function storageTrouble(error: unknown): StorageFull | StorageFailed | null {
  if (error instanceof StorageFull || error instanceof StorageFailed) return error
  const code = sqliteCode(error) ?? (error instanceof Error && 'code' in error ? String(error.code) : '')
  if (full.test(code)) return new StorageFull()
  return failing.test(code) ? new StorageFailed() : null
}
