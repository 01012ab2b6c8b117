// The identity page of the SOP sheet: what the source prints in each cell, blanks left blank.
import type { Paragraph, Table } from 'docx'
import type { SopIdentityPage } from '../../../../shared/letters/sop-sheet.ts'
import { type Cell, grid, type Row } from './grid.ts'
import { logoRun } from './logo.ts'
import { mm } from './page.ts'
import { marked, para, paragraphOf } from './text.ts'

const size = 10

/** The page, landscape: institution and approval above, the cells in pairs below. */
export function identityBlocks(
  page: SopIdentityPage,
  width: number,
  logo: Uint8Array | null,
): readonly (Paragraph | Table)[] {
  const half = Math.round(width / 2)
  const label = mm(34)
  return [
    grid(headRows(page, logo), { widths: [half, label, width - half - label], ruled: true, padding: 100 }),
    grid(cellRows(page), { widths: [half, width - half], ruled: true, padding: 100, vertical: 50 }),
  ]
}

function headRows(page: SopIdentityPage, logo: Uint8Array | null): readonly Row[] {
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Nomor SOP', [page.number]],
    ['Tgl Pembuatan', [page.created]],
    ['Tgl Revisi', [page.revised]],
    ['Tgl Pengesahan', [page.approved]],
    ['Disahkan Oleh', page.approvedBy],
    ['Nama SOP', [page.name]],
  ]
  const picture = logoRun(logo, 22, 24)
  const institution: Cell = {
    rowSpan: facts.length,
    middle: true,
    children: [
      ...(picture === null ? [] : [paragraphOf([picture], { align: 'center', after: 80 })]),
      ...page.institution.map((line) => para(line, { size: 13, bold: true, align: 'center' })),
      para('', { size: 6 }),
      para('STANDAR OPERATING PROCEDURES (SOP)', { size: 13, bold: true, align: 'center' }),
      para(page.name, { size: 13, bold: true, align: 'center' }),
    ],
  }
  return facts.map(([title, lines], index) => ({
    ...(title === 'Disahkan Oleh' ? { height: mm(30) } : { height: mm(6.5) }),
    cells: [
      ...(index === 0 ? [institution] : []),
      { children: [para(title, { size })], middle: true },
      {
        children: lines.map((line) =>
          para(line, { size, align: title === 'Disahkan Oleh' ? 'center' : 'left', bold: title === 'Nama SOP' }),
        ),
        middle: true,
      },
    ],
  }))
}

function cellRows(page: SopIdentityPage): readonly Row[] {
  const pair = (left: Cell, right: Cell): Row => ({ cells: [left, right] })
  return [
    pair(listCell('Dasar Hukum:', page.legalBasis), listCell('Kualifikasi Pelaksana:', page.qualifications)),
    pair(textCell('Keterkaitan:', page.related), listCell('Peralatan / Perlengkapan:', page.equipment)),
    pair(textCell('Tujuan:', page.purpose), listCell('Pencatatan dan Pendataan:', page.records)),
    { cells: [{ ...textCell('Peringatan:', page.warning), columnSpan: 2 }] },
  ]
}

function listCell(title: string, items: readonly string[]): Cell {
  if (items.length < 2) return textCell(title, items.length === 0 ? ['-'] : items)
  return {
    children: [
      para(title, { size, bold: true }),
      ...items.map((item, index) => marked(`${index + 1}.`, item, { size, left: mm(6), hanging: mm(6) })),
    ],
  }
}

function textCell(title: string, lines: readonly string[]): Cell {
  return { children: [para(title, { size, bold: true }), ...lines.map((line) => para(line, { size }))] }
}
