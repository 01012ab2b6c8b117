// A data folder of its own for each test, with an open store in it, removed when the test ends.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore } from '../../electron/core/store/open.ts'
import type { Store } from '../../electron/core/store/store.ts'

/** An empty folder. */
export function tempFolder(parent: string = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'siladom-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty folder in memory where the system offers one: for many small folders that no power cut has to spare. */
export function quickFolder(): string {
  const memory = '/dev/shm'
  return tempFolder(existsSync(memory) ? memory : tmpdir())
}

/** Opens the store of a folder (a new one where none is given) and closes it when the test ends. */
export async function tempStore(dataDir: string = tempFolder()): Promise<Store> {
  const opened = await openStore({ dataDir, create: true })
  if (!opened.ok) throw new Error(opened.error.sentence)
  const store = opened.value
  let open = true
  const close = (): void => {
    if (open) store.close()
    open = false
  }
  onTestFinished(close)
  return { ...store, close }
}
