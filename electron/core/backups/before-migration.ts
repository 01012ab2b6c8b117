// The backup without which no database is migrated: nothing else runs yet, so it is made in place.
import type { BeforeMigration } from '../store/open.ts'
import { startFault } from '../store/start-fault.ts'
import type { Services } from '../services.ts'
import { programVersion } from '../version.ts'
import { makeBackup } from './make.ts'
import { backupId } from './place.ts'
import { sealSeed } from './seal.ts'

type Parts = Pick<Services, 'clock' | 'randomBytes' | 'secrets'>

export function backupBefore({ clock, randomBytes, secrets }: Parts): BeforeMigration {
  return async (dataDir) => {
    const at = clock.now()
    const id = backupId(at, randomBytes(4))
    const order = {
      dataDir,
      id,
      kind: 'migration',
      at,
      program: programVersion,
      seed: await sealSeed(secrets),
    } as const
    const made = makeBackup(order, () => {})
    if (made.ok) return null
    return startFault(made.error.code === 'disk_full' ? 'disk_full' : 'backup_failed')
  }
}
