// The way back where the data cannot be opened: the newest backup under the folder that is whole, checked just now.
import { longInstant } from '../../../shared/calendar/format.ts'
import type { Result } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import type { StartFaultCode } from '../store/start-fault.ts'
import { checkBackup } from './check.ts'
import type { BackupFault } from './fault.ts'
import { backupsIn } from './find.ts'
import { firstPlace } from './place.ts'
import { restoreInto, type RestoredInto } from './restore-into.ts'

export interface WayBack {
  readonly folder: string
  /** "Selasa, 17 Maret 2026 pukul 09.00 WIB" */
  readonly madeAt: string
  /** The damaged data is kept aside. @param at now */
  restore(at: Instant): Promise<Result<RestoredInto, BackupFault>>
}

/** Faults of the data itself; the others have another remedy. */
const curable: ReadonlySet<string> = new Set<StartFaultCode>([
  'missing',
  'missing_beside_files',
  'empty_file',
  'foreign',
  'damaged',
])

/** Null where the fault is no damage, or no backup is whole. It reads whole backups: seconds for a large office. */
export function wayBack(dataDir: string, code: string): WayBack | null {
  if (!curable.has(code)) return null
  const sound = backupsIn(firstPlace(dataDir)).find(({ folder }) => checkBackup(folder, null).ok)
  if (sound === undefined) return null
  const { folder, manifest } = sound
  return {
    folder,
    madeAt: longInstant(manifest.madeAt, manifest.zone),
    restore: async (at) =>
      await restoreInto(
        dataDir,
        true,
        { from: folder, at, passphrase: null, recoveryKey: null, personId: null },
        () => {},
      ),
  }
}
