// Packs files into a ZIP: text is squeezed, what is squeezed already is stored as it is.
import { type Zippable, zipSync } from 'fflate'
import { type OfficeZone, toLocalText } from '../../../../shared/calendar/zone.ts'
import type { Instant } from '../../../../shared/time.ts'

export interface DossierFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A ZIP knows times without a zone: they are the office's. */
export function zipOf(files: readonly DossierFile[], at: Instant, zone: OfficeZone): Uint8Array {
  const mtime = new Date(toLocalText(at, zone))
  const entries: Zippable = {}
  for (const { name, bytes } of files) entries[name] = [bytes, { level: /\.(txt|json)$/.test(name) ? 6 : 0, mtime }]
  return zipSync(entries)
}
