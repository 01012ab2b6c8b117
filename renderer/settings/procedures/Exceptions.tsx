// Exceptions of the four-eyes rule that the Kepala Dinas granted, each for one use.
import { useOfficeTime } from '../../api/office-time.ts'
import { Go } from '../../app/Go.tsx'
import { useMe } from '../../api/me.ts'
import { Empty } from '../../ui/States.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import type { ExceptionView } from './procedures-data.ts'

const columns: readonly Column<ExceptionView>[] = [
  { key: 'agenda', title: 'Agenda', width: '7rem', rowHeader: true, cell: (one) => <Agenda one={one} /> },
  { key: 'pair', title: 'Langkah', width: '12rem', cell: (one) => one.pair },
  { key: 'person', title: 'Untuk', width: '14rem', cell: (one) => one.person },
  { key: 'reason', title: 'Alasan', cell: (one) => one.reason },
  { key: 'at', title: 'Diberikan', width: '14rem', cell: (one) => <When at={one.at} /> },
  { key: 'used', title: 'Dipakai', width: '6rem', cell: (one) => (one.used ? 'sudah' : 'belum') },
]

export function Exceptions({ exceptions }: { readonly exceptions: readonly ExceptionView[] }) {
  if (exceptions.length === 0) return <Empty sentence="Belum ada pengecualian empat mata." />
  return (
    <Table
      caption="Pengecualian empat mata"
      columns={columns}
      rows={exceptions}
      rowKey={(one) => `${one.caseId} ${one.pair} ${one.at}`}
    />
  )
}

function Agenda({ one }: { readonly one: ExceptionView }) {
  const mayOpen = useMe().places.includes('cases')
  if (!mayOpen || one.caseId === '') return one.agenda
  return <Go to={`/permohonan/${encodeURIComponent(one.caseId)}`}>{one.agenda}</Go>
}

function When({ at }: { readonly at: number }) {
  return useOfficeTime().long(at)
}
