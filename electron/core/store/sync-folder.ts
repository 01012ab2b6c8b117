// Makes a new or renamed name in a folder survive a power cut.
import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Windows cannot sync a folder; there the caller keeps its source until the next start has seen the file. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
