// The files that the backups of a place share: each once, by its SHA-256, read again before it is relied on.
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ObjectHash } from '../../../shared/ids.ts'
import { isObjectHash } from '../archive/objects/object-path.ts'
import { makeFolder, syncFolder } from '../store/sync-folder.ts'
import { decryptPieces, encryptPieces } from './cipher.ts'
import { type Hashed, hashPieces, piecesOf, writePieces } from './files.ts'

export interface Pool {
  readonly folder: string
  /** Null where the files lie in the clear. */
  readonly key: Uint8Array | null
}

/** What may still be in work on another PC is not removed. Milliseconds. */
const youngMillis = 24 * 3_600_000

function pathIn({ folder }: Pool, sha256: ObjectHash): string {
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

/** The file in the clear, in pieces. */
export function piecesIn(pool: Pool, sha256: ObjectHash): Generator<Uint8Array> {
  const path = pathIn(pool, sha256)
  return pool.key === null ? piecesOf(path) : decryptPieces(pool.key, path)
}

/** Size and hash of the file in the clear, or null where it is missing, changed or under another key. */
export function soundIn(pool: Pool, sha256: ObjectHash): Hashed | null {
  if (!existsSync(pathIn(pool, sha256))) return null
  try {
    const found = hashPieces(piecesIn(pool, sha256))
    return found.sha256 === sha256 ? found : null
  } catch {
    return null
  }
}

export interface Gathered {
  /** Bytes of all files, in the clear. */
  readonly bytes: number
  /** Files that neither the pool nor the source has whole. */
  readonly lost: readonly ObjectHash[]
}

/** Brings every file into the pool that is not there whole, and reads all of them again. */
export function gather(
  pool: Pool,
  source: Pool,
  objects: readonly ObjectHash[],
  tell: (done: number) => void,
): Gathered {
  const touched = new Set<string>()
  const lost: ObjectHash[] = []
  let bytes = 0
  for (const [index, sha256] of objects.entries()) {
    const found = soundIn(pool, sha256) ?? bring(pool, source, sha256, touched)
    if (found === null) lost.push(sha256)
    bytes += found?.size ?? 0
    tell(index + 1)
  }
  for (const folder of touched) syncFolder(folder)
  return { bytes, lost }
}

function bring(pool: Pool, source: Pool, sha256: ObjectHash, touched: Set<string>): Hashed | null {
  if (soundIn(source, sha256) === null) return null
  const path = pathIn(pool, sha256)
  const part = join(pool.folder, `.part-${sha256}`)
  makeFolder(dirname(path))
  rmSync(part, { force: true })
  const plain = piecesIn(source, sha256)
  writePieces(part, pool.key === null ? plain : encryptPieces(pool.key, plain))
  renameSync(part, path)
  touched.add(dirname(path))
  return soundIn(pool, sha256)
}

/** Removes the files that no backup names any more. */
export function sweep(folder: string, named: ReadonlySet<string>, now = Date.now()): void {
  for (const entry of existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []) {
    const path = join(entry.parentPath, entry.name)
    const { name } = entry
    const isOurs = name.startsWith('.part-') || isObjectHash(name)
    if (entry.isFile() && isOurs && !named.has(name) && now - statSync(path).mtimeMs > youngMillis) {
      rmSync(path, { force: true })
      removeEmpty(dirname(path), folder)
    }
  }
}

function removeEmpty(folder: string, root: string): void {
  if (folder === root || readdirSync(folder).length > 0) return
  rmdirSync(folder)
  removeEmpty(dirname(folder), root)
}
