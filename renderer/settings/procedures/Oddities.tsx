// What is odd in the sources, and what the office chose.
import { Empty } from '../../ui/States.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import type { OddityView } from './procedures-data.ts'

const columns: readonly Column<OddityView>[] = [
  { key: 'odd', title: 'Yang ganjil', rowHeader: true, cell: (oddity) => oddity.odd },
  { key: 'choice', title: 'Yang dipilih', width: '40%', cell: (oddity) => oddity.choice },
  { key: 'where', title: 'Sumber', width: '16%', cell: (oddity) => oddity.where },
]

export function Oddities({ oddities }: { readonly oddities: readonly OddityView[] }) {
  if (oddities.length === 0) return <Empty sentence="Tidak ada keganjilan yang tercatat." />
  return <Table caption="Keganjilan sumber" columns={columns} rows={oddities} rowKey={(oddity) => oddity.odd} />
}
