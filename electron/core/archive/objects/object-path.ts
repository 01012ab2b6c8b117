// Where an object lies: by its hash alone, never by a name that somebody gave it.
import { join } from 'node:path'
import type { ObjectHash } from '../../../../shared/ids.ts'

export const objectFolder = 'objects'
export const partFolder = 'objects-part'

export function isObjectHash(text: string): text is ObjectHash {
  return /^[0-9a-f]{64}$/.test(text)
}

/** @throws Error for anything but a hash: a path is never made of other text. */
export function objectPath(dataDir: string, sha256: ObjectHash): string {
  if (!isObjectHash(sha256)) throw new Error('not an object hash')
  return join(dataDir, objectFolder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}
