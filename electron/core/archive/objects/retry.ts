// Patience with Windows, where a virus scanner or indexer holds a new file for a moment.
import { setTimeout as pause } from 'node:timers/promises'

const transient = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** Code of a file system failure, or null for any other error. */
export function fileErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** Tries again with growing pauses, about ten seconds in all, then gives up with the last error. */
export async function patiently<T>(work: () => Promise<T>, firstPause = 20): Promise<T> {
  let wait = firstPause
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const code = fileErrorCode(error)
      if (code === null || !transient.has(code) || wait > firstPause * 256) throw error
      await pause(wait)
      wait *= 2
    }
  }
}
