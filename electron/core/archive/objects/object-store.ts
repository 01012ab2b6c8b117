// Files by the SHA-256 of their bytes: what an event names is on the disk before the event is.
import type { ObjectHash } from '../../../../shared/ids.ts'

export interface StoredObject {
  readonly sha256: ObjectHash
  /** Bytes. */
  readonly size: number
}

export interface ObjectStore {
  /**
   * Stores bytes or a stream; durable when the promise resolves. Call it before the transaction that names the object.
   * @throws StorageFull where the disk is full, StorageFailed where it fails: nothing is left behind.
   */
  put(content: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredObject>
  /** The bytes, checked against their hash; null where the object is missing or its bytes have changed. */
  bytes(sha256: ObjectHash): Promise<Uint8Array | null>
  /** The bytes as a stream, not checked; null where the object is missing. */
  open(sha256: ObjectHash): Promise<AsyncIterable<Uint8Array> | null>
  has(sha256: ObjectHash): Promise<boolean>
  /** Removes the object for good; the event that says why comes first. */
  destroy(sha256: ObjectHash): Promise<void>
}
