// The columns of the register.
import type { RegisterRow } from '../../shared/contract/registry.ts'
import { Badge } from '../ui/Badge.tsx'
import { typedDate } from '../ui/read-date.ts'
import type { Column } from '../ui/Table.tsx'
import { modeWords } from './register-words.ts'

export const registerColumns: readonly Column<RegisterRow>[] = [
  { key: 'fqdn', title: 'Nama', width: '22%', rowHeader: true, cell: (row) => <Name row={row} /> },
  { key: 'unit', title: 'Pemilik', width: '22%', cell: (row) => row.unit },
  { key: 'function', title: 'Fungsi', cell: (row) => row.functionText },
  { key: 'mode', title: 'Cara', width: '6rem', cell: (row) => modeWords(row.mode) },
  { key: 'target', title: 'Tujuan', width: '15%', cell: (row) => row.target },
  { key: 'since', title: 'Sejak', width: '6rem', cell: (row) => typedDate(row.since) },
]

function Name({ row }: { readonly row: RegisterRow }) {
  if (row.state === 'active') return row.fqdn
  return (
    <>
      <s>{row.fqdn}</s> <Badge>dilepas</Badge>
    </>
  )
}
