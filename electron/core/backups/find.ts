// Finds backups: those of a place with what their manifests say, and the one that a path means.
import { basename, join } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { type BackupFault, backupFault } from './fault.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { backupIdsOf, firstPlace, isBackupId } from './place.ts'

export interface FoundBackup {
  readonly folder: string
  readonly manifest: Manifest
}

/** Backups whose manifest is whole, newest first. Their bytes are looked at by `checkBackup`. */
export function backupsIn(place: string): readonly FoundBackup[] {
  return backupIdsOf(place)
    .toReversed()
    .flatMap((id) => {
      const folder = join(place, id)
      const manifest = readManifest(folder)
      return manifest.ok ? [{ folder, manifest: manifest.value }] : []
    })
}

/** The backup that a path means: its folder itself, or the newest of a place or of a data folder. */
export function backupAt(path: string): Result<FoundBackup, BackupFault> {
  const [newest] = [...backupsIn(path), ...backupsIn(firstPlace(path))]
  if (newest !== undefined) return ok(newest)
  const own = readManifest(path)
  if (own.ok) return ok({ folder: path, manifest: own.value })
  return isBackupId(basename(path)) || own.error.code !== 'no_manifest' ? own : fail(backupFault('no_backup'))
}
