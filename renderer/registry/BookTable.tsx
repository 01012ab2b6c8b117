// A book on the screen: its lines, the panel of the chosen one, the rest on request.
import { type ComponentType, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { KeyHints } from '../ui/Kbd.tsx'
import { More } from '../ui/More.tsx'
import { Empty } from '../ui/States.tsx'
import { type Column, Table } from '../ui/Table.tsx'

interface BookTableProps<R> {
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly count: number
  readonly more: (() => void) | null
  readonly busy: boolean
  readonly isVoid?: (row: R) => boolean
  readonly panel: ComponentType<{ readonly row: R; readonly onClose: () => void }>
  /** Takes the filters away; null where there is none. */
  readonly onClear: (() => void) | null
}

const hints = [
  { keys: ['↑', '↓'], does: 'pilih' },
  { keys: ['Enter'], does: 'rincian' },
] as const

export function BookTable<R extends { readonly id: string }>({
  caption,
  columns,
  rows,
  count,
  more,
  busy,
  isVoid,
  panel: Panel,
  onClear,
}: BookTableProps<R>) {
  const [openId, setOpenId] = useState<string | null>(null)
  const opened = rows.find((row) => row.id === openId)
  if (rows.length === 0) return <NoLines onClear={onClear} />
  return (
    <div className="book">
      <Table
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        onOpen={(row) => setOpenId(row.id)}
        selected={openId}
        rowClass={(row) => (isVoid?.(row) === true ? 'book-void' : undefined)}
      />
      <More shown={rows.length} count={count} what="surat" more={more} busy={busy} />
      <div className="list-keys">
        <KeyHints hints={hints} />
      </div>
      {opened !== undefined && <Panel row={opened} onClose={() => setOpenId(null)} />}
    </div>
  )
}

function NoLines({ onClear }: { readonly onClear: (() => void) | null }) {
  if (onClear === null) {
    return (
      <Empty sentence="Buku ini masih kosong.">
        <p>Baris muncul sendiri ketika surat dicatat atau diberi nomor.</p>
      </Empty>
    )
  }
  return (
    <Empty sentence="Tidak ada surat yang cocok.">
      <p>
        <Button onClick={onClear}>Tampilkan semua surat tahun ini</Button>
      </p>
    </Empty>
  )
}
