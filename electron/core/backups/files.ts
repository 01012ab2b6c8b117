// Writing, copying and hashing the files of a backup, each on the disk before it is relied on.
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { fileErrorCode } from '../archive/objects/retry.ts'
import { sqliteCode } from '../store/connection.ts'

const chunk = 4 * 1_048_576

export interface Hashed {
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** The file in pieces, so that size does not matter. The piece is valid until the next one. */
export function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(chunk)
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

export function hashFile(path: string): Hashed {
  return hashPieces(piecesOf(path))
}

export function hashPieces(pieces: Iterable<Uint8Array>): Hashed {
  const hash = createHash('sha256')
  let size = 0
  for (const piece of pieces) {
    hash.update(piece)
    size += piece.byteLength
  }
  return { sha256: hash.digest('hex'), size }
}

/** Writes a new file and waits for the disk; a file that could not be finished is removed. Answers what was written. */
export function writePieces(path: string, pieces: Iterable<Uint8Array>): Hashed {
  const hash = createHash('sha256')
  let size = 0
  const file = openSync(path, 'wx', 0o600)
  try {
    for (const piece of pieces) {
      hash.update(piece)
      size += piece.byteLength
      writeWhole(file, piece)
    }
    fsyncSync(file)
  } catch (error) {
    closeSync(file)
    rmSync(path, { force: true })
    throw error
  }
  closeSync(file)
  return { sha256: hash.digest('hex'), size }
}

/** A disk that is nearly full takes a part of what it is given. */
function writeWhole(file: number, piece: Uint8Array): void {
  for (let done = 0; done < piece.byteLength; ) done += writeSync(file, piece, done)
}

export function isFull(error: unknown): boolean {
  const code = fileErrorCode(error) ?? ''
  return ['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE'].includes(sqliteCode(error) ?? code)
}

/** The disk or the share has gone, or refuses us. */
export function isAway(error: unknown): boolean {
  return /^(ENOENT|ENOTDIR|EACCES|EPERM|EROFS|EIO|ENODEV|ENXIO|EHOSTDOWN|EHOSTUNREACH|ESTALE|ENETDOWN|ETIMEDOUT|EBUSY|EINVAL|UNKNOWN)$/.test(
    fileErrorCode(error) ?? '',
  )
}
