// Makes a new or renamed name in a folder survive a power cut.
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

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

/** Makes a folder and those above it that are missing; their names survive a power cut when it returns. */
export function makeFolder(folder: string): void {
  const path = resolve(folder)
  const topmost = mkdirSync(path, { recursive: true })
  if (topmost === undefined) return
  for (let made = path; made !== dirname(made); made = dirname(made)) {
    syncFolder(dirname(made))
    if (made === topmost) return
  }
}
