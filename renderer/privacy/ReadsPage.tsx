// Catatan akses: who looked at which personal data; it can be read and not changed.
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { ReadRow } from '../../shared/contract/privacy.ts'
import { api } from '../api/client.ts'
import { useMe } from '../api/me.ts'
import { type OfficeTime, useOfficeTime } from '../api/office-time.ts'
import { usePages } from '../api/pages.ts'
import { Go } from '../app/Go.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { FilterBar } from '../ui/FilterBar.tsx'
import { Page } from '../ui/Page.tsx'
import { Select } from '../ui/Select.tsx'
import { Empty } from '../ui/States.tsx'
import { type Column, Table } from '../ui/Table.tsx'

export function ReadsPage({ above }: { readonly above: ReactNode }) {
  const [personId, setPersonId] = useState<string | null>(null)
  const me = useMe()
  const time = useOfficeTime()
  const list = usePages(
    ['privacy', 'reads', personId],
    (before) =>
      api.privacy.reads({}, { personId: personId ?? '', ...(before === '' ? {} : { before: Number(before) }) }),
    (pages) => {
      const next = pages.at(-1)?.next ?? null
      return next === null ? null : String(next)
    },
  )
  return (
    <Answered asked={list.asked} doing="Membuka catatan akses…">
      {(pages) => {
        const rows = pages.flatMap((page) => page.rows)
        return (
          <Page
            title="Yang pernah membuka data pribadi."
            above={above}
            sub="Tersusun dari riwayat: tidak dapat diubah atau dihapus, dan ikut diperiksa saat data diperiksa."
          >
            <FilterBar>
              <Select
                id="reads-person"
                label="Oleh"
                options={pages[0].people.map(({ id, name }) => ({ value: id, label: name }))}
                value={personId}
                onChange={setPersonId}
                placeholder="Semua orang"
                optional
              />
            </FilterBar>
            {rows.length === 0 ? (
              <Empty sentence="Belum ada yang membuka data pribadi." />
            ) : (
              <Table
                caption="Catatan akses data pribadi, terbaru di atas"
                columns={columns(time, me.places.includes('cases'))}
                rows={rows}
                rowKey={(row) => String(row.seq)}
              />
            )}
            {list.more !== null && (
              <p>
                <Button busy={list.busy && 'Membuka…'} onClick={list.more}>
                  Tampilkan yang lebih lama
                </Button>
              </p>
            )}
          </Page>
        )
      }}
    </Answered>
  )
}

function columns(time: OfficeTime, seesCases: boolean): readonly Column<ReadRow>[] {
  return [
    { key: 'at', title: 'Kapan', width: '17rem', cell: (row) => time.long(row.at), rowHeader: true },
    { key: 'who', title: 'Siapa', width: '16rem', cell: (row) => row.person },
    { key: 'what', title: 'Yang dibuka', width: '14rem', cell: (row) => row.what },
    {
      key: 'about',
      title: 'Pada',
      cell: (row) =>
        row.caseId !== null && seesCases ? (
          <Go to={`/permohonan/${encodeURIComponent(row.caseId)}`}>{row.about}</Go>
        ) : (
          row.about
        ),
    },
    { key: 'why', title: 'Untuk', width: '14rem', cell: (row) => row.reason },
  ]
}
