// What the core sees of the database: one writer at a time, readers that do not wait for it.
import type { Tx } from './database.ts'

export interface Store {
  /** The folder that this process holds. */
  readonly dataDir: string
  /** The database file. */
  readonly path: string
  /**
   * Runs `work` in one IMMEDIATE transaction, one after the other, durable (FULL) when the promise resolves.
   * Await nothing but the database in it. A thrown error rolls everything back.
   * @throws StorageFull where the disk is full, StorageFailed where it fails: nothing was written.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Runs `work` on a read-only connection, on one consistent state of the database. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Empties the write-ahead log into the file, so that what was erased is gone from the disk. */
  checkpoint(): void
  /** The same, then frees the folder. Call once, when nothing runs any more. */
  close(): void
}

/** The disk is full. The transaction was rolled back whole; reading goes on. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
  readonly code = 'disk_full'
  readonly sentence =
    'Diska penuh. Tidak ada yang tersimpan. Kosongkan ruang pada diska tempat data Siladom, lalu ulangi.'
}

/** The disk refuses to read, to write, or to say that it has written. The transaction was rolled back whole. */
export class StorageFailed extends Error {
  override readonly name = 'StorageFailed'
  readonly code = 'disk_failed'
  readonly sentence =
    'Diska gagal membaca atau menyimpan. Tidak ada yang tersimpan. Periksa keadaan dan kuota diska tempat data Siladom, lalu ulangi.'
}
