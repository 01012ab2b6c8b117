// The largest file that the office takes in.
import type { OfficeReader } from '../office/reader.ts'
import type { Tx } from '../store/database.ts'

/** Bytes. */
export async function uploadLimit(tx: Tx, office: OfficeReader): Promise<number> {
  return (await office.profile(tx)).work.maximumUploadMb * 1_048_576
}
