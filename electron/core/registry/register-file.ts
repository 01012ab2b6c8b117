// The register as CSV, with what the person may see of it.
import type { Download } from '../../../shared/contract/endpoint.ts'
import type { RegisterRow } from '../../../shared/contract/registry.ts'
import { csvOf } from './csv.ts'

const head = [
  'Nama',
  'Zona',
  'Pemilik',
  'Fungsi',
  'Cara',
  'Tujuan',
  'Kapasitas (GB)',
  'Keadaan',
  'Sejak',
  'Dilepas',
  'Sumber',
  'Kontak',
]

const modes: Readonly<Record<string, string>> = {
  langsung: 'Langsung',
  proxy: 'Proxy',
  alias: 'Alias',
  'alih-http': 'Alih HTTP',
  cloud: 'Cloud',
  tidak_diketahui: 'Belum diketahui',
}

export function registerFile(rows: readonly RegisterRow[]): Download {
  const cells = rows.map((row) => [
    row.fqdn,
    row.zone,
    row.unit,
    row.functionText,
    modes[row.mode] ?? row.mode,
    row.target,
    row.capacityGb === null ? '' : String(row.capacityGb),
    row.state === 'released' ? 'Dilepas' : 'Aktif',
    row.since,
    row.releasedOn ?? '',
    row.source,
    row.contact ?? '',
  ])
  return { bytes: csvOf(head, cells), mime: 'text/csv; charset=utf-8', fileName: 'Register sub domain.csv' }
}
