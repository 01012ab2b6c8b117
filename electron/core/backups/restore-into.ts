// Restores into a data folder that nobody has open: a new one, or in place of what is there, which is kept aside.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { folderFault } from '../store/folder-check.ts'
import { holdFolder } from '../store/hold.ts'
import { carryOutSwitch, planSwitch } from '../store/pending-switch.ts'
import { makeFolder } from '../store/sync-folder.ts'
import { type BackupFault, backupFault } from './fault.ts'
import { isAway } from './files.ts'
import type { TellProgress } from './progress.ts'
import { type Restored, restoreBackup, type RestoreOrder } from './restore.ts'
import { switchNames } from './switch-names.ts'

export interface RestoredInto extends Restored {
  /** The folder with the data that was there before; null where there was none. */
  readonly old: string | null
}

/** @param replace whether data that is there may be put aside; else a folder that holds anything is refused */
export async function restoreInto(
  dataDir: string,
  replace: boolean,
  order: Omit<RestoreOrder, 'into'>,
  tell: TellProgress,
): Promise<Result<RestoredInto, BackupFault>> {
  const refused = folderFault(dataDir)
  if (refused !== null) return fail({ code: 'folder_refused', sentence: refused.sentence })
  try {
    makeFolder(dataDir)
    if (!replace && readdirSync(dataDir).length > 0) return fail(backupFault('folder_taken'))
  } catch (error) {
    if (isAway(error)) return fail(backupFault('folder_refused'))
    throw error
  }
  const held = holdFolder(dataDir)
  if (!held.ok) return fail({ code: 'folder_refused', sentence: held.error.sentence })
  try {
    const names = switchNames(order.at)
    const restored = await restoreBackup({ ...order, into: join(dataDir, names.restored) }, tell)
    if (!restored.ok) return restored
    planSwitch(dataDir, names.restored, names.old)
    const old = carryOutSwitch(dataDir)
    return ok({ ...restored.value, old: old === null ? null : join(dataDir, old) })
  } finally {
    held.value()
  }
}
