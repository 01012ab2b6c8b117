// A live check as its event keeps it, read back for screens and papers.
import { type LiveCheck, liveCheck } from '../../../../shared/contract/domains.ts'
import type { Json } from '../../../../shared/json.ts'
import type { Instant } from '../../../../shared/time.ts'

/** Null where the stored shape is not known. */
export function storedCheck(at: Instant, stored: Json | undefined): LiveCheck | null {
  const read = liveCheck.safeParse({ ...Object(stored), at })
  return read.success ? read.data : null
}
