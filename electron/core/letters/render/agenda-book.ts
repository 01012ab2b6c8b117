// The agenda books as landscape F4 prints, the head repeated on each page, a closing line at the end.
import type { Document } from 'docx'
import type { AgendaBookModel } from '../../../../shared/letters/agenda-book.ts'
import type { PrintSettings } from '../../../../shared/letters/print.ts'
import { longDate } from '../../../../shared/letters/words.ts'
import { grid, type Row, shared } from './grid.ts'
import { kopBlocks } from './kop.ts'
import { documentOf, landscapePage, type Variant } from './page.ts'
import { signTable } from './sign.ts'
import { dateLine } from './surat.ts'
import { para } from './text.ts'

const size = 9

/** The book as a document. */
export function agendaBookDocument(
  model: AgendaBookModel,
  print: PrintSettings,
  variant: Variant,
  logo: Uint8Array | null,
): Document {
  const page = landscapePage('F4')
  const title = model.book === 'masuk' ? 'BUKU AGENDA SURAT MASUK' : 'BUKU AGENDA SURAT KELUAR'
  const voided = model.rows.filter((row) => row.void).length
  const closing = `Jumlah: ${model.rows.length} surat${voided === 0 ? '' : `, ${voided} nomor batal`}.`
  return documentOf(
    [
      ...kopBlocks(model.kop, { width: page.textWidth, logo, size: 'small' }),
      para(title, { size: 12, bold: true, align: 'center' }),
      para(`${longDate(model.from)} sampai dengan ${longDate(model.to)} (menurut ${model.by})`, {
        size: 10,
        align: 'center',
        after: 100,
      }),
      grid([...headRows(model), ...bodyRows(model)], {
        widths: shared(
          page.textWidth,
          model.columns.map((column) => column.width),
        ),
        ruled: true,
      }),
      para(closing, { size, before: 80, after: 120, keepNext: true }),
      ...signTable(null, { heading: null, block: model.sign }, [], {
        width: page.textWidth,
        profile: print.profile,
        size: 10,
        room: 3,
        dateLine: dateLine(model.place, model.date, print),
      }),
    ],
    { title, print, page, variant, pageNumbers: 'all', foot: model.foot },
  )
}

function headRows(model: AgendaBookModel): readonly Row[] {
  const titles = model.columns.map((column) => ({
    children: [para(column.title, { size, bold: true, align: 'center' })],
    middle: true,
    fill: 'EDEDED',
  }))
  const numbers = model.columns.map((_, index) => ({
    children: [para(String(index + 1), { size: 7, align: 'center' })],
  }))
  return [
    { header: true, cells: titles },
    { header: true, cells: numbers },
  ]
}

function bodyRows(model: AgendaBookModel): readonly Row[] {
  if (model.rows.length === 0)
    return [
      {
        cells: [
          {
            columnSpan: model.columns.length,
            children: [para('Tidak ada surat dalam rentang tanggal ini.', { size, align: 'center' })],
          },
        ],
      },
    ]
  const last = model.columns.length - 1
  return model.rows.map((row) => ({
    cells: model.columns.map((column, index) => ({
      children: [
        para(row.cells[index] ?? '', { size, align: column.align ?? 'left', strike: row.void && index !== last }),
      ],
    })),
  }))
}
