// The printed agenda books: incoming and outgoing letters of a span of days, one row each.
import type { DateText } from '../time.ts'
import type { TableColumn } from './blocks.ts'
import type { Kop, SignBlock } from './heads.ts'

export interface AgendaBookRow {
  /** One text per column. */
  readonly cells: readonly string[]
  /** A voided number: kept, struck through and marked BATAL. */
  readonly void: boolean
}

export interface AgendaBookModel {
  readonly kind: 'buku_agenda'
  readonly book: 'masuk' | 'keluar'
  readonly kop: Kop
  readonly from: DateText
  readonly to: DateText
  /** Which of the dates the span is about: "tanggal terima". */
  readonly by: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly AgendaBookRow[]
  readonly place: string
  /** Day of the closing line; null prints dots. */
  readonly date: DateText | null
  readonly sign: SignBlock
  /** When it was printed, and the head of the log's chain that it anchors; at the foot of every page. */
  readonly foot: string
}
