// Writes a small file whole or not at all.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder } from './sync-folder.ts'

/** Readable by the owner alone, on the disk when it returns; takes the place of an older one. */
export function writeWhole(folder: string, name: string, bytes: Uint8Array): void {
  const part = join(folder, `${name}.part`)
  rmSync(part, { force: true })
  const file = openSync(part, 'wx', 0o600)
  try {
    writeSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(part, join(folder, name))
  syncFolder(folder)
}
