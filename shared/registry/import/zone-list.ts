// A zone as a list for the import: one row for each name that somebody was given, its records as the target.
import { isGivenName } from '../../domains/given-name.ts'
import type { ZoneFile } from '../../domains/zone-file.ts'
import type { ImportColumns } from './fields.ts'
import type { SourceList, SourceRow } from './source-list.ts'

export const zoneColumns: ImportColumns = { fqdn: 0, mode: 1, target: 2 }
const head = ['Nama', 'Cara', 'Tujuan', 'Catatan']

/** `unit` is what a place of the source is called. Names of services and servers (`_dmarc`, `ns1`), the zone itself, wildcards and reverse names are nobody's sub domain. */
export function zoneList({ zone, records, faults }: ZoneFile, unit = 'baris'): SourceList {
  const byName = new Map<string, { line: number; values: string[]; types: Set<string> }>()
  for (const { name, type, value, line } of records) {
    if (!isGivenName(name, zone) || !shown.has(type)) continue
    const known = byName.get(name) ?? { line, values: [], types: new Set<string>() }
    known.values.push(value)
    known.types.add(type)
    byName.set(name, known)
  }
  const rows: SourceRow[] = [...byName].map(([name, { line, values, types }]) => ({
    place: `${unit} ${line}`,
    cells: [name, types.has('CNAME') ? 'alias' : '', values.join(', ').slice(0, 500), [...types].join(', ')],
  }))
  return {
    kind: 'zone',
    sheets: [{ name: '', rows: [{ place: 'judul', cells: head }, ...rows] }],
    problems: faults.map(({ line, sentence }) => ({ place: `baris ${line}`, sentence })),
  }
}

const shown = new Set(['A', 'AAAA', 'CNAME'])
