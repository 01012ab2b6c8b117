// Restores a backup into a new folder: every byte checked, brought up to this program, gone through as `verify` does.
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { randomBytes, randomUUID } from 'node:crypto'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import { deriveKey } from '../archive/sealed/derive-key.ts'
import { noSecrets } from '../archive/sealed/no-secrets.ts'
import { objectPath } from '../archive/objects/object-path.ts'
import { deleteAllSessions } from '../identity/queries.ts'
import { personalMeta } from '../identity/meta.ts'
import { openServices } from '../open-services.ts'
import { projectors } from '../projectors.ts'
import { recordAny } from '../record.ts'
import { databaseFile } from '../store/connection.ts'
import { folderFault } from '../store/folder-check.ts'
import { keyFiles } from '../store/key-names.ts'
import { migrations } from '../store/migrations/all.ts'
import { newestVersion } from '../store/migrations/migrate.ts'
import { makeFolder, syncFolder } from '../store/sync-folder.ts'
import { writeWhole } from '../store/write-whole.ts'
import { verifyData } from '../verify/verify.ts'
import { type CheckedBackup, checkBackup } from './check.ts'
import { decryptPieces } from './cipher.ts'
import { backupStreamId, dataRestored } from './events.ts'
import { type BackupFault, backupFault } from './fault.ts'
import { isAway, isFull, piecesOf, writePieces } from './files.ts'
import { readManifest } from './manifest.ts'
import { openPlaceKey } from './passphrase.ts'
import { backupFiles } from './place.ts'
import { piecesIn } from './pool.ts'
import type { TellProgress } from './progress.ts'
import { openRecovery } from './recovery.ts'
import { publicKeyOf } from './seal.ts'

export interface RestoreOrder {
  /** The backup's folder. */
  readonly from: string
  /** A folder that is not there yet, or is empty. */
  readonly into: string
  readonly at: Instant
  readonly passphrase: string | null
  /** As it was typed. */
  readonly recoveryKey: string | null
  /** Who restores; null where nobody is logged in. */
  readonly personId: string | null
}

export interface Restored {
  readonly backupId: string
  readonly madeAt: Instant
  readonly office: string
  readonly head: { readonly seq: number; readonly hash: string }
  readonly objects: number
  /** The restored folder has the office's key, so that identity scans open. */
  readonly withKey: boolean
}

/** Where it fails, nothing is left of the new folder. */
export async function restoreBackup(order: RestoreOrder, tell: TellProgress): Promise<Result<Restored, BackupFault>> {
  const taken = folderProblem(order.into)
  if (taken !== null) return fail(taken)
  tell({ step: 'check', done: 0, total: 1 })
  const opened = await openBackup(order)
  if (!opened.ok) return opened
  const { backup, officeKey } = opened.value
  const { into } = order
  const existed = existsSync(into)
  try {
    makeFolder(into)
    writeOut(backup, into, tell)
    if (officeKey !== null)
      writeWhole(into, keyFiles.plain, Buffer.from(Buffer.from(officeKey).toString('hex'), 'latin1'))
    tell({ step: 'open', done: 0, total: 1 })
    const failed = (await bringUp(order, backup, officeKey !== null)) ?? (await proveSound(into))
    if (failed !== null) return remove(into, existed, failed)
    const { id: backupId, madeAt, office, head } = backup.manifest
    return ok({ backupId, madeAt, office, head, objects: backup.objects.length, withKey: officeKey !== null })
  } catch (error) {
    const fault = isFull(error) ? backupFault('disk_full') : isAway(error) ? backupFault('folder_refused') : null
    const removed = remove(into, existed, fault ?? backupFault('not_sound_after'))
    if (fault === null) throw error
    return removed
  }
}

interface OpenedBackup {
  readonly backup: CheckedBackup
  readonly officeKey: Uint8Array | null
}

/** Every byte is checked before anything is written; a wrong passphrase or key is told first. */
async function openBackup({ from, passphrase, recoveryKey }: RestoreOrder): Promise<Result<OpenedBackup, BackupFault>> {
  const read = readManifest(from)
  if (!read.ok) return read
  const { encryption, schema, recovery, seal } = read.value
  if (schema > newestVersion(migrations)) return fail(backupFault('newer'))
  if (encryption !== null && passphrase === null) return fail(backupFault('passphrase_needed'))
  const place = encryption === null ? ok(null) : await openPlaceKey(encryption, passphrase ?? '')
  if (!place.ok) return place
  const office = recoveryKey === null ? ok(null) : openRecovery(recovery, recoveryKey)
  if (!office.ok) return office
  const officeKey = office.value
  if (officeKey !== null && publicKeyOf(deriveKey(officeKey, 'backup seal')) !== seal.publicKey) {
    return fail(backupFault('foreign_seal'))
  }
  const backup = checkBackup(from, place.value?.key ?? null)
  return backup.ok ? ok({ backup: backup.value, officeKey }) : backup
}

function folderProblem(into: string): BackupFault | null {
  const fault = folderFault(into)
  if (fault !== null) return { code: 'folder_refused', sentence: fault.sentence }
  try {
    return existsSync(into) && readdirSync(into).length > 0 ? backupFault('folder_taken') : null
  } catch {
    return backupFault('folder_refused')
  }
}

function writeOut({ manifest, objects, pool }: CheckedBackup, into: string, tell: TellProgress): void {
  const source = join(dirname(pool.folder), manifest.id, backupFiles.database)
  tell({ step: 'copy', done: 0, total: 1 })
  const pieces = pool.key === null ? piecesOf(source) : decryptPieces(pool.key, source)
  const written = writePieces(join(into, databaseFile), pieces)
  if (written.sha256 !== manifest.content) throw new Error('the backup changed while it was read')
  syncFolder(into)
  for (const [index, sha256] of objects.entries()) {
    const path = objectPath(into, sha256)
    makeFolder(dirname(path))
    if (writePieces(path, piecesIn(pool, sha256)).sha256 !== sha256)
      throw new Error('the backup changed while it was read')
    chmodSync(path, 0o400)
    syncFolder(dirname(path))
    tell({ step: 'files', done: index + 1, total: objects.length })
  }
}

/** Migrates, makes anew what is derived, and begins the restored office's log with the restore; nobody is logged in. */
async function bringUp(
  { into, at, personId }: RestoreOrder,
  { manifest }: CheckedBackup,
  withKey: boolean,
): Promise<BackupFault | null> {
  const opened = await openServices({
    data: into,
    clock: { now: () => at },
    makeId: () => randomUUID(),
    randomBytes: (size) => new Uint8Array(randomBytes(size)),
    secrets: noSecrets('a restore seals nothing'),
    // The backup that is being restored is the one that would be made.
    beforeMigration: async () => null,
  })
  if (!opened.ok) return { code: 'not_sound_after', sentence: opened.error.sentence }
  const services = opened.value
  const { id: backupId, madeAt, head } = manifest
  const event = dataRestored({ backupId, madeAt, headSeq: head.seq, headHash: head.hash, withKey })
  try {
    await services.store.write(async (tx) => {
      await deleteAllSessions(tx)
      await recordAny({ tx, services, meta: personalMeta(at, personId) }, 'backup', backupStreamId, [event])
    })
    return null
  } finally {
    services.store.close()
  }
}

async function proveSound(into: string): Promise<BackupFault | null> {
  const [first] = (await verifyData(into, projectors)).filter(({ severity }) => severity === 'error')
  return first === undefined ? null : backupFault('not_sound_after', first.sentence)
}

function remove(into: string, existed: boolean, fault: BackupFault): Result<never, BackupFault> {
  for (const name of readdirSync(into)) rmSync(join(into, name), { recursive: true, force: true })
  if (!existed) rmSync(into, { recursive: true, force: true })
  return fail(fault)
}
