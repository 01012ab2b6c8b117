// The differences as a table, with the panel of the chosen one: what the zone holds, and what can be done about it.
import { useState } from 'react'
import type { DriftItemView } from '../../../shared/contract/drift.ts'
import { Badge } from '../../ui/Badge.tsx'
import { More } from '../../ui/More.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { WordChoice } from '../../ui/WordChoice.tsx'
import { type DriftFilter, driftKinds, kindTones, kindWords, shownItems } from './drift-words.ts'
import { DriftPanel } from './DriftPanel.tsx'

const page = 100

const columns: readonly Column<DriftItemView>[] = [
  { key: 'fqdn', title: 'Nama', width: '18rem', rowHeader: true, cell: ({ fqdn }) => fqdn },
  {
    key: 'kind',
    title: 'Selisih',
    width: '9rem',
    cell: ({ kind, ignored }) =>
      ignored === null ? <Badge tone={kindTones[kind]}>{kindWords(kind)}</Badge> : <Badge>dilewati</Badge>,
  },
  { key: 'records', title: 'Di zona', width: '16rem', cell: ({ records }) => records.join(', ') },
  { key: 'sentence', title: 'Keterangan', cell: ({ sentence, ignored }) => ignored?.reason ?? sentence },
]

export function DriftTable({ items }: { readonly items: readonly DriftItemView[] }) {
  const [filter, setFilter] = useState<DriftFilter>('all')
  const [shown, setShown] = useState(page)
  const [openName, setOpenName] = useState<string | null>(null)
  const fitting = shownItems(items, filter)
  const opened = items.find(({ fqdn }) => fqdn === openName)
  return (
    <>
      <WordChoice label="Selisih yang ditampilkan" options={driftKinds} value={filter} onChange={setFilter} />
      <div className="book">
        {fitting.length === 0 ? (
          <p className="quiet">Tidak ada selisih seperti itu.</p>
        ) : (
          <Table
            caption="Selisih antara zona dan register"
            columns={columns}
            rows={fitting.slice(0, shown)}
            rowKey={({ fqdn }) => fqdn}
            onOpen={({ fqdn }) => setOpenName(fqdn)}
            selected={openName}
          />
        )}
        <More
          shown={Math.min(shown, fitting.length)}
          count={fitting.length}
          what="nama"
          more={shown < fitting.length ? () => setShown(shown + page) : null}
          busy={false}
        />
      </div>
      {opened !== undefined && <DriftPanel item={opened} onClose={() => setOpenName(null)} />}
    </>
  )
}
