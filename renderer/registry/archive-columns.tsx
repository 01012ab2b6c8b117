// The columns of the archive.
import type { ArchiveRow } from '../../shared/contract/registry.ts'
import { Badge } from '../ui/Badge.tsx'
import type { Column } from '../ui/Table.tsx'
import { retainWords } from './archive-words.ts'

export const archiveColumns: readonly Column<ArchiveRow>[] = [
  { key: 'what', title: 'Berkas', width: '18%', rowHeader: true, cell: (row) => row.what },
  { key: 'unit', title: 'Perangkat daerah', width: '20%', cell: (row) => row.unit },
  { key: 'agenda', title: 'Agenda', width: '5.5rem', cell: (row) => row.agenda },
  { key: 'classification', title: 'Klasifikasi', width: '17%', cell: (row) => row.classification },
  { key: 'until', title: 'Simpan sampai', width: '8.5rem', cell: (row) => retainWords(row.retainUntil) },
  { key: 'place', title: 'Tempat', cell: (row) => row.place },
  {
    key: 'missing',
    title: 'Kelengkapan',
    width: '8rem',
    cell: (row) =>
      row.missing.length === 0 ? 'Lengkap' : <Badge tone="warning">{`kurang ${row.missing.length}`}</Badge>,
  },
]
