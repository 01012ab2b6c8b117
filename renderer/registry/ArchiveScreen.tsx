// Arsip: what was put away, where it lies, how long it is kept, and what is still missing in it.
import { useState } from 'react'
import type { ArchiveRow } from '../../shared/contract/registry.ts'
import { type AddressWords, useAddressWords } from '../app/address.ts'
import { api } from '../api/client.ts'
import { usePages } from '../api/pages.ts'
import { Answered } from '../ui/Answered.tsx'
import { FilterBar } from '../ui/FilterBar.tsx'
import { More } from '../ui/More.tsx'
import { Page } from '../ui/Page.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { Empty } from '../ui/States.tsx'
import { Table } from '../ui/Table.tsx'
import { WordChoice } from '../ui/WordChoice.tsx'
import { archiveColumns } from './archive-columns.tsx'
import { archiveSentence } from './archive-words.ts'
import { ArchivePanel } from './ArchivePanel.tsx'
import './registry.css'

interface ArchivePage {
  readonly rows: readonly ArchiveRow[]
  readonly count: number
  readonly missingCount: number
  readonly next: string | null
}

export function ArchiveScreen() {
  const words = useAddressWords()
  const question = { text: words.get('cari'), missing: words.get('hanya') === 'kurang' ? 'only' : 'all' } as const
  const list = usePages(
    ['registry', 'archive', question],
    (after) => api.registry.archive({}, { ...question, after, limit: 50 }),
    (pages: readonly ArchivePage[]) => pages.at(-1)?.next ?? null,
  )
  return (
    <Answered asked={list.asked} doing="Membuka arsip…">
      {(pages) => (
        <Archive
          rows={pages.flatMap((page) => page.rows)}
          count={pages[0].count}
          missing={pages[0].missingCount}
          words={words}
          more={list.more}
          busy={list.busy}
        />
      )}
    </Answered>
  )
}

interface ArchiveProps {
  readonly rows: readonly ArchiveRow[]
  readonly count: number
  readonly missing: number
  readonly words: AddressWords
  readonly more: (() => void) | null
  readonly busy: boolean
}

const choices = [
  { value: 'all', label: 'semua' },
  { value: 'only', label: 'hanya yang kurang' },
] as const

function Archive({ rows, count, missing, words, more, busy }: ArchiveProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const opened = rows.find((row) => row.caseId === openId)
  const only = words.get('hanya') === 'kurang'
  const narrowed = words.get('cari') !== '' || only
  const title = only ? onlySentence(missing) : archiveSentence(count, missing)
  return (
    <Page title={narrowed && count === 0 && !only ? 'Tidak ada berkas yang cocok.' : title}>
      <FilterBar>
        <SearchField
          id="archive-text"
          label="Cari di arsip"
          placeholder="Nama, perangkat daerah, agenda, atau tempat"
          value={words.get('cari')}
          onChange={(cari) => words.set({ cari })}
          onDown={() => document.querySelector<HTMLElement>('.book tbody tr')?.focus()}
        />
        <WordChoice
          label="Kelengkapan"
          options={choices}
          value={only ? 'only' : 'all'}
          onChange={(choice) => words.set({ hanya: choice === 'only' ? 'kurang' : '' })}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <NoFiles narrowed={narrowed} />
      ) : (
        <div className="book">
          <Table
            caption="Arsip"
            columns={archiveColumns}
            rows={rows}
            rowKey={(row) => row.caseId}
            onOpen={(row) => setOpenId(row.caseId)}
            selected={openId}
          />
          <More shown={rows.length} count={count} what="berkas" more={more} busy={busy} />
        </div>
      )}
      {opened !== undefined && <ArchivePanel row={opened} onClose={() => setOpenId(null)} />}
    </Page>
  )
}

function onlySentence(missing: number): string {
  return missing === 0 ? 'Tidak ada berkas yang kurang.' : `${missing.toLocaleString('id-ID')} berkas kurang lengkap.`
}

function NoFiles({ narrowed }: { readonly narrowed: boolean }) {
  if (narrowed) return <Empty sentence="Coba sebagian kata, atau tampilkan semua." />
  return (
    <Empty sentence="Belum ada yang diarsipkan.">
      <p>Berkas masuk ke sini pada langkah terakhir permohonannya.</p>
    </Empty>
  )
}
