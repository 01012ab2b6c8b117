// A backup of the office is made, restored into a new folder and taken into use at the next start.
import { join } from 'node:path'
import { makeBackup } from '../../../electron/core/backups/make.ts'
import { backupId, firstPlace } from '../../../electron/core/backups/place.ts'
import { restoreBackup } from '../../../electron/core/backups/restore.ts'
import { sealSeed } from '../../../electron/core/backups/seal.ts'
import { planSwitch } from '../../../electron/core/store/pending-switch.ts'
import { programVersion } from '../../../electron/core/version.ts'
import { fileSecrets } from '../../../electron/host/key-file.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { TestClock } from '../test-clock.ts'
import type { Attempt } from './attempt.ts'
import type { Marks } from './marks.ts'

export interface BackupWork {
  readonly dataDir: string
  readonly clock: TestClock
  readonly attempt: Attempt
  readonly tell: Marks['tell']
}

/** @returns the backup's id, once it counts. */
export async function backUp({ dataDir, clock, attempt, tell }: BackupWork): Promise<string> {
  const secrets = fileSecrets(dataDir, (size) => new Uint8Array(size))
  if (!secrets.ok) throw new Error(secrets.error.sentence)
  const seed = await sealSeed(secrets.value)
  const made = await attempt('backup', async () => {
    clock.pass(1_000)
    const id = backupId(clock.now(), new Uint8Array(4))
    return makeBackup({ dataDir, id, kind: 'manual', at: clock.now(), program: programVersion, seed }, () => {})
  })
  tell({ kind: 'backup', id: made.id })
  return made.id
}

/** Plans that the restored data is taken into use; the next start does so. */
export async function restore({ dataDir, clock, attempt, tell }: BackupWork, id: string): Promise<void> {
  let tries = 0
  const restored = await attempt('restore', async () => {
    const name = `dipulihkan-${(tries += 1)}`
    const done = await restoreBackup(
      {
        from: join(firstPlace(dataDir), id),
        into: join(dataDir, name),
        at: clock.now(),
        passphrase: null,
        recoveryKey: null,
        personId: null,
      },
      () => {},
    )
    return done.ok ? { ok: true as const, value: name } : fail(done.error)
  })
  await attempt('plan', async () => ok(planSwitch(dataDir, restored, `sebelum-${restored}`)))
  tell({ kind: 'restored', backupId: id })
}
