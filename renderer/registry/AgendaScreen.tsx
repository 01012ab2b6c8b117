// Buku agenda: the book of incoming letters and the book of outgoing ones, each read like its paper twin.
import type { ReactNode } from 'react'
import { registry } from '../../shared/contract/registry.ts'
import { useAddressWords } from '../app/address.ts'
import { Go } from '../app/Go.tsx'
import { saveFile } from '../api/download.ts'
import { useOfficeTime } from '../api/office-time.ts'
import type { Pages } from '../api/pages.ts'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import { incomingColumns, outgoingColumns } from './book-columns.tsx'
import { type BookFilter, bookFilterOf, bookQuestion, bookSentence, spanWords, yearInAddress } from './book-filter.ts'
import { BookFilters } from './BookFilters.tsx'
import { IncomingPanel, OutgoingPanel } from './BookPanel.tsx'
import { BookTable } from './BookTable.tsx'
import { type BookPage, useIncoming, useOutgoing } from './use-book.ts'
import { useSave } from './use-save.ts'
import './registry.css'

export function AgendaScreen() {
  const words = useAddressWords()
  const filter = bookFilterOf(words.get, useOfficeTime().today())
  return filter.book === 'masuk' ? <Incoming filter={filter} /> : <Outgoing filter={filter} />
}

function Incoming({ filter }: { readonly filter: BookFilter }) {
  const book = useIncoming(filter)
  return (
    <BookPageView filter={filter} book={book}>
      {(rows, shared) => (
        <BookTable
          caption="Buku agenda surat masuk"
          columns={incomingColumns}
          rows={rows}
          {...shared}
          panel={IncomingPanel}
        />
      )}
    </BookPageView>
  )
}

function Outgoing({ filter }: { readonly filter: BookFilter }) {
  const book = useOutgoing(filter)
  return (
    <BookPageView filter={filter} book={book}>
      {(rows, shared) => (
        <BookTable
          caption="Buku agenda surat keluar"
          columns={outgoingColumns}
          rows={rows}
          {...shared}
          isVoid={(row) => row.state === 'void'}
          panel={OutgoingPanel}
        />
      )}
    </BookPageView>
  )
}

interface Shared {
  readonly count: number
  readonly more: (() => void) | null
  readonly busy: boolean
  readonly onClear: (() => void) | null
}

interface BookPageViewProps<R> {
  readonly filter: BookFilter
  readonly book: Pages<BookPage<R>>
  readonly children: (rows: readonly R[], shared: Shared) => ReactNode
}

function BookPageView<R>({ filter, book, children }: BookPageViewProps<R>) {
  const { set } = useAddressWords()
  const narrowed = spanWords(filter)
  return (
    <Answered asked={book.asked} doing="Membuka buku agenda…">
      {(pages) => {
        const { count, years } = pages[0]
        const clear = () => set({ cari: '', dari: '', sampai: '', menurut: '' })
        const shared = { count, more: book.more, busy: book.busy, onClear: narrowed === '' ? null : clear }
        return (
          <Page
            title={bookSentence(filter, count)}
            sub={<BookSub filter={filter} narrowed={narrowed} />}
            tools={<BookFiles filter={filter} />}
          >
            <BookFilters filter={filter} years={years} set={set} onDown={focusFirstLine} />
            {children(
              pages.flatMap((page) => page.rows),
              shared,
            )}
          </Page>
        )
      }}
    </Answered>
  )
}

function BookSub({ filter, narrowed }: { readonly filter: BookFilter; readonly narrowed: string }) {
  const other = filter.book === 'masuk' ? 'keluar' : 'masuk'
  return (
    <>
      {narrowed !== '' && `${narrowed}. `}
      <Go to={`/agenda?buku=${other}&tahun=${yearInAddress(filter.year)}`}>Buka buku surat {other}</Go>
    </>
  )
}

/** Exactly what is shown, as a book to print and as a table. */
function BookFiles({ filter }: { readonly filter: BookFilter }) {
  const { busy, save } = useSave()
  const endpoint = filter.book === 'masuk' ? registry.incomingFile : registry.outgoingFile
  const question = bookQuestion(filter)
  return (
    <>
      <Button
        busy={busy}
        onClick={() => save('Menyusun buku…', () => saveFile(endpoint, {}, { ...question, format: 'docx' }))}
      >
        <Icon name="print" /> Cetak buku (DOCX)
      </Button>
      <Button
        disabled={busy !== false}
        onClick={() => save('Menyusun tabel…', () => saveFile(endpoint, {}, { ...question, format: 'csv' }))}
      >
        Ekspor (CSV)
      </Button>
    </>
  )
}

function focusFirstLine(): void {
  document.querySelector<HTMLElement>('.book tbody tr')?.focus()
}
