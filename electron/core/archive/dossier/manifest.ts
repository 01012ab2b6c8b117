// The list of files with their fingerprints, and the head of the chain that they were taken at.
import { longInstant } from '../../../../shared/calendar/format.ts'
import type { OfficeZone } from '../../../../shared/calendar/zone.ts'
import { sha256 } from '../../log/canonical.ts'
import type { DossierFile } from './zip.ts'

export interface ManifestFacts {
  readonly title: string
  readonly madeBy: string
  readonly madeAt: number
  readonly zone: OfficeZone
  readonly head: { readonly seq: number; readonly hash: string }
  readonly withheld: readonly string[]
}

/** Text: its file lines read like those of sha256sum, so that `sha256sum -c` checks them. */
export function manifestText(files: readonly DossierFile[], facts: ManifestFacts): string {
  const withheld = facts.withheld.length === 0 ? [] : [`# Tidak disertakan, data pribadi: ${facts.withheld.join(', ')}`]
  return [
    `# Berkas untuk pemeriksa: ${facts.title}`,
    `# Dibuat ${longInstant(facts.madeAt, facts.zone)} oleh ${facts.madeBy}`,
    `# Kepala rantai catatan ${facts.head.seq}: ${facts.head.hash}`,
    ...withheld,
    ...files.map((file) => `${sha256(file.bytes)}  ${file.name}`),
    '',
  ]
    .map((line) => line.replaceAll(/[\r\n]+/g, ' '))
    .join('\n')
}
