// Looks at the first bytes of the database file before SQLite does, since SQLite takes an empty file for a new database.
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { applicationId } from './connection.ts'
import { type StartFault, startFault } from './start-fault.ts'

/** The fault that the header shows, or null where it is a database of ours. @throws for an unreadable file. */
export function headerFault(path: string): StartFault | null {
  if (statSync(path).size === 0) return startFault('empty_file')
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    const length = readSync(file, header, 0, 100, 0)
    if (header.every((byte) => byte === 0)) return startFault('damaged')
    if (length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return startFault('foreign')
  } finally {
    closeSync(file)
  }
  if (header.readUInt32BE(68) !== applicationId) return startFault('foreign')
  // Both say the same: 2 for a write-ahead log, 1 in a copy. SQLite takes any other reading for an old file.
  const [write, read] = [header.readUInt8(18), header.readUInt8(19)]
  return write === read && (write === 1 || write === 2) ? null : startFault('damaged')
}
