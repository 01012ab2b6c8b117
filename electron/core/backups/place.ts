// Where backups lie: a folder for each, and beside them the files that they share.
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileErrorCode } from '../archive/objects/retry.ts'
import type { Instant } from '../../../shared/time.ts'

/** The first place: it is made without anybody's doing, on the same disk as the data. */
export function firstPlace(dataDir: string): string {
  return join(dataDir, 'backups')
}

export const backupFiles = {
  database: 'siladom.db',
  /** The files that belong to the backup: their SHA-256 by line. */
  objects: 'objects.txt',
  manifest: 'manifest.json',
} as const

/** What a folder is called while it is written: it counts for nothing and is removed. */
const partPrefix = '.part-'

const backupName = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z-[0-9a-f]{8}$/

export function isBackupId(text: string): boolean {
  return backupName.test(text)
}

/** `2026-11-23T14-00-05Z-1f3a5c7e`: sorts by time, and no two are alike. */
export function backupId(at: Instant, random: Uint8Array): string {
  const time = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')
  return `${time}Z-${Buffer.from(random.subarray(0, 4)).toString('hex')}`
}

export function partOf(place: string, id: string): string {
  return join(place, partPrefix + id)
}

/** The shared files of a place; encrypted ones lie apart, by the key that opens them. */
export function poolOf(place: string, keyId: string | null): string {
  return join(place, keyId === null ? 'objects' : `objects-${keyId}`)
}

/** Names of the backup folders of a place, oldest first; none where the place is not there. */
export function backupIdsOf(place: string): string[] {
  return namesIn(place).filter(isBackupId).toSorted()
}

export function poolsOf(place: string): string[] {
  return namesIn(place).filter((name) => /^objects(-[0-9a-f]{16})?$/.test(name))
}

/** Removes what a killed program left half written. @param olderThan age in milliseconds of what may still be in work elsewhere */
export function removeParts(place: string, olderThan = 0): void {
  for (const name of namesIn(place).filter((one) => one.startsWith(partPrefix))) {
    const path = join(place, name)
    if (Date.now() - statSync(path).mtimeMs >= olderThan) rmSync(path, { recursive: true, force: true })
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return []
    throw error
  }
}
