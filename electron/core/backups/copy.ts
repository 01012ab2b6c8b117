// Copies a backup that counts into the second place, finished or not at all, encrypted where the office wants it.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import { makeFolder } from '../store/sync-folder.ts'
import { checkBackup } from './check.ts'
import { decryptPieces, encryptPieces } from './cipher.ts'
import { type BackupFault, backupFault } from './fault.ts'
import { type Hashed, hashFile, hashPieces, isAway, isFull, piecesOf, writePieces } from './files.ts'
import { type ManifestBody, readManifest } from './manifest.ts'
import type { PlaceKey } from './passphrase.ts'
import { backupFiles, poolOf, removeParts } from './place.ts'
import { gather } from './pool.ts'
import type { TellProgress } from './progress.ts'
import { beginPart, publish, rotate } from './publish.ts'

export interface CopyOrder {
  /** The folder of the backup. */
  readonly from: string
  /** The folder that the office has chosen; it must be there, its folder of ours need not. */
  readonly second: string
  readonly place: string
  readonly at: Instant
  readonly seed: Uint8Array
  readonly placeKey: PlaceKey | null
}

/** Of another PC's copy that may be under way in the same place. Milliseconds. */
const othersPart = 24 * 3_600_000

/** It counts as its original does: byte for byte the same content, read again from where it now lies. */
export function copyBackup(order: CopyOrder, tell: TellProgress): Result<ManifestBody, BackupFault> {
  tell({ step: 'check', done: 0, total: 1 })
  const source = checkBackup(order.from, null)
  if (!source.ok) return source
  const { manifest, objects, pool: sourcePool } = source.value
  let part: string | null = null
  try {
    if (!existsSync(order.second)) return fail(backupFault('place_away'))
    makeFolder(order.place)
    removeParts(order.place, othersPart)
    if (readManifest(join(order.place, manifest.id)).ok) return ok(manifest)
    part = beginPart(order.place, manifest.id)
    tell({ step: 'copy', done: 0, total: 1 })
    const database = copyDatabase(order, part, manifest.content)
    if (database === null) return fail(backupFault('database_changed'))
    const encryption = order.placeKey?.encryption ?? null
    const pool = { folder: poolOf(order.place, encryption?.keyId ?? null), key: order.placeKey?.key ?? null }
    makeFolder(pool.folder)
    const { lost } = gather(pool, sourcePool, objects, (done) => tell({ step: 'files', done, total: objects.length }))
    if (lost.length > 0) return fail(backupFault('object_lost', `${lost.length} berkas`))
    const { seal: _seal, ...body } = { ...manifest, database, encryption, checkedAt: order.at }
    publish(order.place, part, body, objects, order.seed)
    rotate(order.place)
    return ok(body)
  } catch (error) {
    if (isFull(error)) return fail(backupFault('disk_full'))
    if (isAway(error)) return fail(backupFault('place_away'))
    throw error
  } finally {
    if (part !== null) removeQuietly(part)
  }
}

/** What lies there now, or null where it does not give the same content when it is read again. */
function copyDatabase({ from, placeKey }: CopyOrder, part: string, content: string): Hashed | null {
  const target = join(part, backupFiles.database)
  const plain = piecesOf(join(from, backupFiles.database))
  writePieces(target, placeKey === null ? plain : encryptPieces(placeKey.key, plain))
  const again = placeKey === null ? piecesOf(target) : decryptPieces(placeKey.key, target)
  return hashPieces(again).sha256 === content ? hashFile(target) : null
}

/** The disk may have gone in the meantime; what it keeps is removed the next time. */
function removeQuietly(part: string): void {
  try {
    rmSync(part, { recursive: true, force: true })
  } catch (error) {
    if (!isAway(error)) throw error
  }
}
