// The rows of a list as the register would take them; the wrong ones first, each with its sentences.
import { useState } from 'react'
import type { ImportLineView } from '../../../shared/contract/register-import.ts'
import { Badge } from '../../ui/Badge.tsx'
import { More } from '../../ui/More.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { WordChoice } from '../../ui/WordChoice.tsx'
import { type LineFilter, lineStates, stateWords } from './import-words.ts'

const tones = { new: 'done', known: 'neutral', wrong: 'late' } as const
const page = 100

const columns: readonly Column<ImportLineView>[] = [
  { key: 'place', title: 'Baris', width: '6rem', cell: ({ place }) => place },
  { key: 'name', title: 'Nama', width: '18rem', rowHeader: true, cell: ({ name }) => name || 'tanpa nama' },
  {
    key: 'state',
    title: 'Keadaan',
    width: '8rem',
    cell: ({ state }) => <Badge tone={tones[state]}>{stateWords(state)}</Badge>,
  },
  {
    key: 'what',
    title: 'Keterangan',
    cell: ({ sentences, unit, target }) =>
      sentences.length > 0 ? sentences.join(' ') : [unit, target].filter((part) => part !== '').join(' · '),
  },
]

const order = ['wrong', 'new', 'known'] as const

export function PreviewTable({ lines }: { readonly lines: readonly ImportLineView[] }) {
  const [filter, setFilter] = useState<LineFilter>('all')
  const [shown, setShown] = useState(page)
  const fitting = order
    .filter((state) => filter === 'all' || filter === state)
    .flatMap((state) => lines.filter((line) => line.state === state))
  return (
    <>
      <WordChoice
        label="Baris yang ditampilkan"
        options={lineStates}
        value={filter}
        onChange={(next) => {
          setFilter(next)
          setShown(page)
        }}
      />
      <div className="book">
        {fitting.length === 0 ? (
          <p className="quiet">Tidak ada baris seperti itu.</p>
        ) : (
          <Table
            caption="Pratinjau impor"
            columns={columns}
            rows={fitting.slice(0, shown)}
            rowKey={(line) => `${line.place} ${line.name}`}
          />
        )}
        <More
          shown={Math.min(shown, fitting.length)}
          count={fitting.length}
          what="baris"
          more={shown < fitting.length ? () => setShown(shown + page) : null}
          busy={false}
        />
      </div>
    </>
  )
}
