// Restores beside the data in use, and takes it into use once it was checked: the present data goes aside, dated.
import { basename, join } from 'node:path'
import type { Fault } from '../../../shared/contract/faults.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { unproven } from '../office/acting.ts'
import type { Services } from '../services.ts'
import { planSwitch } from '../store/pending-switch.ts'
import type { Backups } from './backups.ts'
import { backupFault } from './fault.ts'
import { backupAt, type FoundBackup } from './find.ts'
import { firstPlace, isBackupId } from './place.ts'
import { switchNames } from './switch-names.ts'
import type { RestoreNote } from './view.ts'

export interface RestoreWish {
  readonly folder: string
  readonly passphrase: string | null
  readonly recoveryKey: string | null
}

export interface Restores {
  /** Answers once it has begun; `note` says how it ended, unless the office has begun anew. */
  begin(caller: Caller, wish: RestoreWish): Promise<Result<null, Fault<'reauthentication_required' | 'wrong_state'>>>
  note(): RestoreNote
}

export function createRestores(services: Services, backups: Backups, restart: () => void): Restores {
  const { store, clock } = services
  let note: RestoreNote = null

  const carryOut = async (caller: Caller, { folder, manifest }: FoundBackup, wish: RestoreWish): Promise<void> => {
    const at = clock.now()
    const names = switchNames(at)
    const isOwn = manifest.seal.publicKey === (await backups.publicKey())
    const restored = await backups.run('restore', {
      from: folder,
      into: join(store.dataDir, names.restored),
      at,
      passphrase: wish.passphrase,
      // The office's own key stays where it is.
      recoveryKey: isOwn ? null : wish.recoveryKey,
      personId: caller.personId,
    })
    if (!restored.ok) {
      note = { done: false, sentence: restored.error.sentence }
      return
    }
    planSwitch(store.dataDir, names.restored, names.old)
    note = { done: true, sentence: 'Cadangan sudah dipulihkan dan diperiksa. Tutup Siladom, lalu buka lagi.' }
    // Another office's key is read by the next start alone.
    if (!restored.value.withKey) restart()
  }

  return {
    begin: async (caller, wish) => {
      const missing = await store.read(async (tx) => await unproven(tx, services, caller))
      if (missing !== null) return fail(missing)
      if (backups.running() !== null) return fail(fault('wrong_state', {}, backupFault('busy').sentence))
      const named = wish.folder.trim()
      const found = backupAt(isBackupId(named) ? join(firstPlace(store.dataDir), basename(named)) : named)
      if (!found.ok) return fail(fault('wrong_state', {}, found.error.sentence))
      note = null
      void carryOut(caller, found.value, wish).catch(() => {
        note = { done: false, sentence: backupFault('broken').sentence }
      })
      return ok(null)
    },
    note: () => note,
  }
}
