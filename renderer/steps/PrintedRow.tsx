// The row of the source on which a step rests, as printed, and what is assumed about it.
import type { PrintedRow as Row } from '../../shared/procedures/definition.ts'
import { FactList } from '../ui/FactList.tsx'

interface PrintedRowProps {
  readonly row: Row
  readonly source: string
  readonly assumed: string | null
  readonly title: string
}

export function PrintedRow({ row, source, assumed, title }: PrintedRowProps) {
  return (
    <div className="printed-row">
      <h2>Yang tercetak dalam sumber</h2>
      <FactList
        facts={[
          { label: 'Prosedur', value: title },
          { label: 'Uraian', value: row.number === '' ? row.procedure : `${row.number}. ${row.procedure}` },
          { label: 'Kelengkapan', value: row.requirements },
          { label: 'Waktu', value: row.time === '' ? 'tidak tercetak' : row.time },
          { label: 'Output', value: row.output },
          { label: 'Keterangan', value: row.note },
          { label: 'Sumber', value: source },
          { label: 'Asumsi', value: assumed === null ? '' : `${assumed} Mohon dikonfirmasi kantor.` },
        ]}
      />
    </div>
  )
}
