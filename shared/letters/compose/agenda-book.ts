// The agenda books as they are printed: the columns of the paper books, one row for each letter.
import type { DateText } from '../../time.ts'
import type { AgendaBookModel } from '../agenda-book.ts'
import type { TableColumn } from '../blocks.ts'
import type { Kop, SignBlock } from '../heads.ts'
import { shortDate } from '../words.ts'

export interface IncomingRow {
  readonly agendaNumber: string
  readonly receivedOn: DateText
  readonly letterNumber: string
  readonly letterDate: DateText | null
  readonly from: string
  readonly subject: string
  readonly attachments: string
  readonly nature: string
  readonly disposedTo: string
  readonly note: string
}

export interface OutgoingRow {
  readonly sequence: string
  readonly number: string
  readonly date: DateText
  readonly sentOn: DateText | null
  readonly to: string
  readonly subject: string
  readonly attachments: string
  readonly processor: string
  readonly note: string
  /** A number that was voided; it stays in the book. */
  readonly void: boolean
}

export interface BookFrame {
  readonly kop: Kop
  readonly from: DateText
  readonly to: DateText
  readonly place: string
  readonly date: DateText | null
  readonly sign: SignBlock
  /** "Dicetak 17 Maret 2026. Segel catatan 812: 4f2a…" */
  readonly foot: string
}

const incomingColumns: readonly TableColumn[] = [
  { title: 'No. Agenda', width: 8, align: 'center' },
  { title: 'Tanggal terima', width: 8, align: 'center' },
  { title: 'Nomor surat', width: 13 },
  { title: 'Tanggal surat', width: 8, align: 'center' },
  { title: 'Asal surat', width: 15 },
  { title: 'Isi ringkas', width: 18 },
  { title: 'Lamp.', width: 5, align: 'center' },
  { title: 'Sifat', width: 7 },
  { title: 'Diteruskan kepada', width: 10 },
  { title: 'Keterangan', width: 8 },
]

const outgoingColumns: readonly TableColumn[] = [
  { title: 'No. Urut', width: 6, align: 'center' },
  { title: 'Nomor surat', width: 13 },
  { title: 'Tanggal surat', width: 8, align: 'center' },
  { title: 'Tanggal kirim', width: 8, align: 'center' },
  { title: 'Ditujukan kepada', width: 20 },
  { title: 'Isi ringkas', width: 21 },
  { title: 'Lampiran', width: 7, align: 'center' },
  { title: 'Pengolah', width: 8 },
  { title: 'Keterangan', width: 9 },
]

/** The book of incoming letters, by date of receipt. */
export function composeIncomingBook(rows: readonly IncomingRow[], frame: BookFrame): AgendaBookModel {
  return {
    kind: 'buku_agenda',
    book: 'masuk',
    by: 'tanggal terima',
    columns: incomingColumns,
    ...frame,
    rows: rows.map((row) => ({
      void: false,
      cells: [
        row.agendaNumber,
        shortDate(row.receivedOn),
        row.letterNumber,
        row.letterDate === null ? '-' : shortDate(row.letterDate),
        row.from,
        row.subject,
        row.attachments,
        row.nature,
        row.disposedTo,
        row.note,
      ],
    })),
  }
}

/** The book of outgoing letters (buku verbal), by date of the letter; voided numbers stay, marked BATAL. */
export function composeOutgoingBook(rows: readonly OutgoingRow[], frame: BookFrame): AgendaBookModel {
  return {
    kind: 'buku_agenda',
    book: 'keluar',
    by: 'tanggal surat',
    columns: outgoingColumns,
    ...frame,
    rows: rows.map((row) => ({
      void: row.void,
      cells: [
        row.sequence,
        row.number,
        shortDate(row.date),
        row.sentOn === null ? '-' : shortDate(row.sentOn),
        row.to,
        row.subject,
        row.attachments,
        row.processor,
        row.void ? ['BATAL', row.note].filter((text) => text !== '').join('. ') : row.note,
      ],
    })),
  }
}
