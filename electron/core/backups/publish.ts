// The last step of a backup: list, manifest and name come only after everything was checked, and the old ones go.
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keptBackups } from '../../../shared/backups/rotation.ts'
import { sha256 } from '../log/canonical.ts'
import { makeFolder, syncFolder } from '../store/sync-folder.ts'
import { readObjects } from './check.ts'
import { writePieces } from './files.ts'
import { type ManifestBody, readManifest, sealedManifest } from './manifest.ts'
import { backupFiles, backupIdsOf, partOf, poolsOf } from './place.ts'
import { sweep } from './pool.ts'

/** An empty folder to write a backup in; it counts for nothing until it is published. */
export function beginPart(place: string, id: string): string {
  const part = partOf(place, id)
  rmSync(part, { recursive: true, force: true })
  makeFolder(part)
  return part
}

/** What the manifest says of the list of files. */
export function listOf(objects: readonly string[]): { readonly text: string; readonly sha256: string } {
  const text = objects.map((hash) => `${hash}\n`).join('')
  return { text, sha256: sha256(text) }
}

export function publish(
  place: string,
  part: string,
  body: ManifestBody,
  objects: readonly string[],
  seed: Uint8Array,
): void {
  writePieces(join(part, backupFiles.objects), [Buffer.from(listOf(objects).text, 'latin1')])
  writePieces(join(part, backupFiles.manifest), [Buffer.from(sealedManifest(body, seed), 'utf8')])
  syncFolder(part)
  renameSync(part, join(place, body.id))
  syncFolder(place)
}

/** Removes what rotation no longer keeps, then the files that no backup names any more. */
export function rotate(place: string): readonly string[] {
  const backups = backupIdsOf(place).map((id) => ({ id, manifest: readManifest(join(place, id)) }))
  const sound = backups.flatMap(({ id, manifest }) => (manifest.ok ? [{ ...manifest.value, id }] : []))
  const zone = sound.at(-1)?.zone ?? 'Asia/Jakarta'
  const kept = keptBackups(sound, zone)
  const gone = sound.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  for (const id of gone) removeBackup(place, id)
  const lists = sound
    .filter(({ id }) => kept.has(id))
    .map((manifest) => readObjects(join(place, manifest.id), manifest))
  // A backup that cannot be read may need any file: nothing is swept before somebody has looked at it.
  if (gone.length === 0 || sound.length < backups.length || lists.includes(null)) return gone
  const named = new Set(lists.flatMap((list) => list ?? []))
  for (const pool of poolsOf(place)) sweep(join(place, pool), named)
  return gone
}

/** Under another name first, so that a kill in between leaves nothing that looks whole. */
function removeBackup(place: string, id: string): void {
  const part = partOf(place, id)
  renameSync(join(place, id), part)
  rmSync(part, { recursive: true, force: true })
}
