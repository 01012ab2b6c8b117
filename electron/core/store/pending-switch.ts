// Takes restored data into use when a folder is next opened: the old data moves aside under a dated name, never away.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keyFiles } from './key-names.ts'
import { makeFolder, syncFolder } from './sync-folder.ts'
import { writeWhole } from './write-whole.ts'

/** What is to be done, on the disk before the first name changes: a kill half-way is carried on. */
const plan = 'restore.json'

/** What makes up the data; the office's key is replaced only where the restored data has one. */
const dataItems = ['siladom.db', 'siladom.db-wal', 'siladom.db-shm', 'siladom.db.part', 'objects'] as const
const keyItems = Object.values(keyFiles)

interface Plan {
  /** Folder of the restored data, inside the data folder. */
  readonly restored: string
  /** Where the old data goes, inside the data folder. */
  readonly old: string
  readonly replacesKey: boolean
  /** The old data has not all gone aside yet, or it has and the restored data comes into its place. */
  readonly step: 'aside' | 'in'
}

/** Names inside the data folder. The restored data was checked; from now on the next opening takes it. */
export function planSwitch(dataDir: string, restored: string, old: string): void {
  const replacesKey = keyItems.some((name) => existsSync(join(dataDir, restored, name)))
  savePlan(dataDir, { restored, old, replacesKey, step: 'aside' })
}

/** Folders of this name hold what is being restored; where no switch is planned for one, its restore was broken off. */
export const restoredPrefix = 'pulihan-'

/**
 * Carries out what is planned and removes what a broken-off restore has left; call with the folder held.
 * @returns the name of the folder with the old data, or null where there was none
 */
export function carryOutSwitch(dataDir: string): string | null {
  const old = existsSync(join(dataDir, plan)) ? carryOut(dataDir) : null
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(restoredPrefix)) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
  return old
}

function carryOut(dataDir: string): string | null {
  const path = join(dataDir, plan)
  const planned: Plan = JSON.parse(readFileSync(path, 'utf8'))
  const items = planned.replacesKey ? [...dataItems, ...keyItems] : dataItems
  const [from, aside] = [join(dataDir, planned.restored), join(dataDir, planned.old)]
  if (planned.step === 'aside') {
    if (items.some((name) => existsSync(join(dataDir, name)))) makeFolder(aside)
    moveAll(items, dataDir, aside)
    savePlan(dataDir, { ...planned, step: 'in' })
  }
  moveAll(items, from, dataDir)
  rmSync(path)
  syncFolder(dataDir)
  rmSync(from, { recursive: true, force: true })
  return existsSync(aside) ? planned.old : null
}

function moveAll(items: readonly string[], from: string, to: string): void {
  for (const name of items) if (existsSync(join(from, name))) renameSync(join(from, name), join(to, name))
  for (const folder of [to, from]) if (existsSync(folder)) syncFolder(folder)
}

function savePlan(dataDir: string, made: Plan): void {
  writeWhole(dataDir, plan, Buffer.from(JSON.stringify(made)))
}
