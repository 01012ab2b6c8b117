// The agenda books as files: the printed book with its closing line, or a CSV of the same lines.
import type { Download } from '../../../shared/contract/endpoint.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import {
  type BookFrame,
  composeIncomingBook,
  composeOutgoingBook,
} from '../../../shared/letters/compose/agenda-book.ts'
import type { AgendaBookModel } from '../../../shared/letters/agenda-book.ts'
import { attachmentLine } from '../../../shared/letters/words.ts'
import type { AskedFilter } from '../agenda/book-filter.ts'
import type { IncomingLine } from '../agenda/book-queries.ts'
import { officeFactsOf } from '../letters/case-facts.ts'
import { printFoot } from '../letters/print-foot.ts'
import { signBlock } from '../letters/signers.ts'
import { docxMime, renderWithKop } from '../letters/store-paper.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import type { AgendaOutTable } from '../store/tables/agenda.ts'
import { csvOf } from './csv.ts'
import { spanOfBook } from './book-span.ts'

export interface BookFile {
  readonly model: AgendaBookModel
  /** "Buku agenda surat masuk 2026". */
  readonly name: string
}

const words = {
  masuk: { received: 'tanggal terima', letter: 'tanggal surat', recorded: 'tanggal dicatat' },
  keluar: { received: 'tanggal kirim', letter: 'tanggal surat', recorded: 'tanggal dicatat' },
} as const

/** "Sangat segera" for `sangat_segera`. */
function natureWords(nature: string): string {
  const words = nature.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Lines stand oldest first, as they do in a book. */
export async function incomingFile(
  tx: Tx,
  services: Services,
  lines: readonly IncomingLine[],
  asked: AskedFilter,
): Promise<BookFile> {
  const { zone } = await services.office.calendar(tx)
  const dates = lines.map((line) =>
    asked.by === 'received'
      ? line.received_date
      : asked.by === 'letter'
        ? (line.letter_date ?? '')
        : localDateOf(line.recorded_at, zone),
  )
  const rows = lines.map((line) => ({
    agendaNumber: line.number_text,
    receivedOn: line.received_date,
    letterNumber: line.letter_no ?? '',
    letterDate: line.letter_date === null || line.letter_date === '' ? null : line.letter_date,
    from: line.sender,
    subject: line.subject,
    attachments: attachmentLine(line.attachment_count),
    nature: natureWords(line.nature),
    disposedTo: line.disposed_to ?? '',
    note: [line.classification ?? line.archived_classification ?? '', line.note ?? '']
      .filter((part) => part !== '')
      .join(', '),
  }))
  const model = composeIncomingBook(rows, await frameFor(tx, services, asked, dates))
  return { model: { ...model, by: words.masuk[asked.by] }, name: nameOf('masuk', asked) }
}

export async function outgoingFile(
  tx: Tx,
  services: Services,
  lines: readonly AgendaOutTable[],
  asked: AskedFilter,
): Promise<BookFile> {
  const { zone } = await services.office.calendar(tx)
  const dates = lines.map((line) =>
    asked.by === 'received'
      ? (line.sent_date ?? line.letter_date)
      : asked.by === 'letter'
        ? line.letter_date
        : localDateOf(line.recorded_at, zone),
  )
  const rows = lines.map((line) => ({
    sequence: line.number === null ? '' : String(line.number),
    number: line.number_text,
    date: line.letter_date,
    sentOn: line.sent_date,
    to: line.addressee,
    subject: line.subject,
    attachments: line.attachments ?? '',
    processor: line.processor ?? '',
    note: line.note ?? '',
    void: line.state === 'void',
  }))
  const model = composeOutgoingBook(rows, await frameFor(tx, services, asked, dates))
  return { model: { ...model, by: words.keluar[asked.by] }, name: nameOf('keluar', asked) }
}

async function frameFor(tx: Tx, services: Services, asked: AskedFilter, dates: readonly string[]): Promise<BookFrame> {
  const today = await services.office.today(tx)
  const { kop, place } = officeFactsOf(await services.office.profile(tx))
  return {
    kop,
    place,
    date: today,
    sign: await signBlock(tx, services, 'jfu_sekretariat', today),
    foot: await printFoot(tx, today),
    ...spanOfBook(asked, dates, today),
  }
}

function nameOf(book: 'masuk' | 'keluar', { year, from, to }: AskedFilter): string {
  const when = [from, to].filter((date) => date !== '').join(' sd ')
  return ['Buku agenda surat', book, when === '' ? (year === undefined ? '' : String(year)) : when]
    .filter((part) => part !== '')
    .join(' ')
}

/** Renders outside a transaction. */
export async function bookDownload(
  services: Services,
  { model, name }: BookFile,
  format: 'docx' | 'csv',
): Promise<Download> {
  if (format === 'csv') {
    const cells = model.rows.map((row) => row.cells)
    return {
      bytes: csvOf(
        model.columns.map((column) => column.title),
        cells,
      ),
      mime: 'text/csv; charset=utf-8',
      fileName: `${name}.csv`,
    }
  }
  const profile = await services.store.read(async (tx) => await services.office.profile(tx))
  return { bytes: await renderWithKop(services, profile, model, 'basah'), mime: docxMime, fileName: `${name}.docx` }
}
