// What a backup must pass to count: its database as SQLite and the log see it, and every byte as the manifest names it.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { isObjectHash } from '../archive/objects/object-path.ts'
import { sha256 } from '../log/canonical.ts'
import { openInspected } from '../store/inspect/open.ts'
import { storedEvents } from '../store/inspect/rows.ts'
import { brokenReferences, integrityProblems, schemaDifferences } from '../store/inspect/soundness.ts'
import { migrations } from '../store/migrations/all.ts'
import { newestVersion, versionOf } from '../store/migrations/migrate.ts'
import { type Contents, contentsOf } from '../store/snapshot.ts'
import { chainFindings } from '../verify/chain.ts'
import { sealFindings } from '../verify/seals.ts'
import { decryptPieces } from './cipher.ts'
import { type BackupFault, backupFault } from './fault.ts'
import { hashFile, hashPieces } from './files.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { backupFiles, poolOf } from './place.ts'
import { type Pool, soundIn } from './pool.ts'

/** Opens a copy read-only and goes through pages, references, schema, chain and seals. */
export function checkDatabase(path: string): Result<Contents, BackupFault> {
  const opened = openInspected(path)
  if (!opened.ok) return fail(backupFault('database_unsound', opened.error.code))
  const connection = opened.value
  try {
    const pages = integrityProblems(connection)
    if (pages.length > 0) return fail(backupFault('database_unsound', pages[0]))
    const isNewest = versionOf(connection) === newestVersion(migrations)
    const others = [
      ...brokenReferences(connection).map((table) => `tabel ${table}`),
      ...(isNewest ? schemaDifferences(connection) : []),
      ...chainFindings(storedEvents(connection)).map(({ sentence }) => sentence),
      ...(isNewest ? sealFindings(connection) : []).map(({ sentence }) => sentence),
    ]
    return others.length === 0 ? ok(contentsOf(connection)) : fail(backupFault('database_unsound', others[0]))
  } finally {
    connection.close()
  }
}

export interface CheckedBackup {
  readonly manifest: Manifest
  readonly objects: readonly string[]
  readonly pool: Pool
}

/**
 * Every byte of a backup against its manifest. Without the key of an encrypted one its files are only looked for, since
 * what they hold cannot be seen. @param known files that were found whole or not before; shared by backups of one place
 */
export function checkBackup(
  folder: string,
  key: Uint8Array | null,
  known = new Map<string, boolean>(),
): Result<CheckedBackup, BackupFault> {
  const read = readManifest(folder)
  if (!read.ok) return read
  const manifest = read.value
  const database = join(folder, backupFiles.database)
  if (!existsSync(database)) return fail(backupFault('database_missing'))
  if (hashFile(database).sha256 !== manifest.database.sha256) return fail(backupFault('database_changed'))
  if (manifest.encryption !== null && key !== null && !isContent(database, key, manifest.content)) {
    return fail(backupFault('database_changed'))
  }
  const objects = readObjects(folder, manifest)
  if (objects === null) return fail(backupFault('objects_missing', backupFiles.objects))
  const pool: Pool = { folder: poolOf(dirname(folder), manifest.encryption?.keyId ?? null), key }
  const isThere = (hash: string): boolean =>
    manifest.encryption !== null && key === null
      ? existsSync(join(pool.folder, hash.slice(0, 2), hash.slice(2, 4), hash))
      : soundIn(pool, hash) !== null
  for (const hash of objects)
    if (!known.has(`${pool.folder} ${hash}`)) known.set(`${pool.folder} ${hash}`, isThere(hash))
  const missing = objects.filter((hash) => known.get(`${pool.folder} ${hash}`) !== true)
  if (missing.length === 0) return ok({ manifest, objects, pool })
  return fail(backupFault('objects_missing', `${missing.length} dari ${objects.length} berkas, ${basename(folder)}`))
}

function isContent(path: string, key: Uint8Array, content: string): boolean {
  try {
    return hashPieces(decryptPieces(key, path)).sha256 === content
  } catch {
    return false
  }
}

/** The list of files, or null where it is missing or is not the one that was sealed. */
export function readObjects(folder: string, manifest: Manifest): readonly string[] | null {
  const path = join(folder, backupFiles.objects)
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'latin1')
  const objects = text.split('\n').filter((line) => line !== '')
  return sha256(text) === manifest.objects.sha256 && objects.every(isObjectHash) ? objects : null
}
