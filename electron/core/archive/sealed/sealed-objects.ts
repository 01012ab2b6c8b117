// Encrypted objects for identity scans: a key each, wrapped by the office's key; destroying the key destroys the scan.
import type { ObjectHash } from '../../../../shared/ids.ts'
import type { Instant } from '../../../../shared/time.ts'
import { sealed } from '../../log/seal.ts'
import type { Tx } from '../../store/database.ts'
import type { ObjectStore, StoredObject } from '../objects/object-store.ts'
import { decrypt, encrypt, newKey } from './aes.ts'
import { selectObjectKey, upsertObjectKey } from './queries.ts'
import type { SecretBox } from './secret-box.ts'

export interface SealedObject extends StoredObject {
  /** Wrapped key in base64, for `keepObjectKey` in the transaction that names the object. */
  readonly wrappedKey: string
}

/** Encrypts and stores; the hash is of the stored bytes, so that checking needs no key. */
export async function putSealed(objects: ObjectStore, secrets: SecretBox, plain: Uint8Array): Promise<SealedObject> {
  const key = newKey()
  const stored = await objects.put(encrypt(key, plain))
  return { ...stored, wrappedKey: Buffer.from(await secrets.wrap(key)).toString('base64') }
}

export async function keepObjectKey(tx: Tx, object: SealedObject, at: Instant): Promise<void> {
  const row = { sha256: object.sha256, wrapped: object.wrappedKey, created_at: at, destroyed_at: null }
  await upsertObjectKey(tx, sealed('object_keys', row))
}

/** The wrapped key, or null where there is none or it was destroyed. Read it in a transaction, open outside. */
export async function objectKey(tx: Tx, sha256: ObjectHash): Promise<string | null> {
  return (await selectObjectKey(tx, sha256))?.wrapped ?? null
}

/** The scan in the clear, or null where the object is missing or damaged, or its key was wrapped by another office's. */
export async function openSealed(
  objects: ObjectStore,
  secrets: SecretBox,
  sha256: ObjectHash,
  wrappedKey: string,
): Promise<Uint8Array | null> {
  const stored = await objects.bytes(sha256)
  if (stored === null) return null
  try {
    return decrypt(await secrets.unwrap(Buffer.from(wrappedKey, 'base64')), stored)
  } catch {
    return null
  }
}

/** Destroys the key; the event comes in the same transaction, `objects.destroy` after it. */
export async function destroyObjectKey(tx: Tx, sha256: ObjectHash, at: Instant): Promise<void> {
  const row = await selectObjectKey(tx, sha256)
  if (row === undefined) return
  await upsertObjectKey(tx, sealed('object_keys', { ...row, wrapped: null, destroyed_at: at }))
}
