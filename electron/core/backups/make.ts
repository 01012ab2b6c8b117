// Makes a backup in the first place: copy, files, checks, seal. Whatever fails leaves nothing that counts.
import { rmSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupKind } from '../../../shared/backups/kinds.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import { objectFolder } from '../archive/objects/object-path.ts'
import { databaseFile, sqliteCode } from '../store/connection.ts'
import { isInLog, writeSnapshot } from '../store/snapshot.ts'
import { makeFolder } from '../store/sync-folder.ts'
import { checkDatabase } from './check.ts'
import { type BackupFault, backupFault } from './fault.ts'
import { hashFile, isFull } from './files.ts'
import type { ManifestBody } from './manifest.ts'
import { backupFiles, firstPlace, poolOf, removeParts } from './place.ts'
import { gather } from './pool.ts'
import type { TellProgress } from './progress.ts'
import { officeFacts } from './office-facts.ts'
import { beginPart, listOf, publish, rotate } from './publish.ts'

export interface MakeOrder {
  readonly dataDir: string
  readonly id: string
  readonly kind: BackupKind
  readonly at: Instant
  readonly program: string
  /** Of the key that seals. */
  readonly seed: Uint8Array
}

/** Room that a backup leaves to the office. Bytes. */
const spare = 16 * 1_048_576

/** Call it off the main thread: it reads every page and every file. One at a time for each folder. */
export function makeBackup(order: MakeOrder, tell: TellProgress): Result<ManifestBody, BackupFault> {
  const place = firstPlace(order.dataDir)
  let part: string | null = null
  try {
    makeFolder(place)
    removeParts(place)
    if (!hasRoom(order.dataDir, place)) return fail(backupFault('disk_full'))
    part = beginPart(place, order.id)
    const made = fill(order, place, part, tell)
    if (!made.ok) return made
    publish(place, part, made.value.body, made.value.objects, order.seed)
    rotate(place)
    return ok(made.value.body)
  } catch (error) {
    if (isFull(error)) return fail(backupFault('disk_full'))
    const code = sqliteCode(error)
    if (code !== null) return fail(backupFault('database_unsound', code))
    throw error
  } finally {
    if (part !== null) rmSync(part, { recursive: true, force: true })
  }
}

function fill(
  order: MakeOrder,
  place: string,
  part: string,
  tell: TellProgress,
): Result<{ readonly body: ManifestBody; readonly objects: readonly string[] }, BackupFault> {
  const { dataDir, id, kind, at, program } = order
  const database = join(part, backupFiles.database)
  tell({ step: 'copy', done: 0, total: 1 })
  writeSnapshot(dataDir, database)
  tell({ step: 'check', done: 0, total: 1 })
  const checked = checkDatabase(database)
  if (!checked.ok) return checked
  const { head, schema, tables, objects, office, install } = checked.value
  if (!isInLog(dataDir, head)) return fail(backupFault('database_unsound', `peristiwa ${head.seq}`))
  const source = { folder: join(dataDir, objectFolder), key: null }
  const { bytes, lost } = gather({ folder: poolOf(place, null), key: null }, source, objects, (done) =>
    tell({ step: 'files', done, total: objects.length }),
  )
  const [first] = lost
  if (first !== undefined) return fail(backupFault('object_lost', `${lost.length} berkas, misalnya ${first}`))
  const hashed = hashFile(database)
  const body: ManifestBody = {
    format: 1,
    id,
    kind,
    madeAt: at,
    checkedAt: at,
    program,
    schema,
    ...officeFacts(office, install),
    head,
    tables: { ...tables },
    database: hashed,
    content: hashed.sha256,
    objects: { sha256: listOf(objects).sha256, count: objects.length, bytes },
    encryption: null,
  }
  return ok({ body, objects })
}

function hasRoom(dataDir: string, place: string): boolean {
  const { bavail, bsize } = statfsSync(place)
  return bavail * bsize > statSync(join(dataDir, databaseFile)).size + spare
}
