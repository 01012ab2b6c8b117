// The SOP sheet of a case, landscape: the printed columns with the five symbols, and who, when and how long in them.
import { type Document, PageBreak, Paragraph, type Table, TextRun } from 'docx'
import type { PrintSettings } from '../../../../shared/letters/print.ts'
import type { SopMark, SopRow, SopSheetModel } from '../../../../shared/letters/sop-sheet.ts'
import { assertNever } from '../../../../shared/result.ts'
import { type Cell, grid, type Row, shared } from './grid.ts'
import { documentOf, landscapePage, mm, type Variant } from './page.ts'
import { identityBlocks } from './sop-identity.ts'
import { marked, para } from './text.ts'

const size = 8
const symbolFont = 'Segoe UI Symbol'

/** The sheet as a document: identity page, then one table for each printed sheet, its head repeated. */
export function sopSheetDocument(
  model: SopSheetModel,
  print: PrintSettings,
  variant: Variant,
  logo: Uint8Array | null,
): Document {
  const page = landscapePage(print.paper)
  const width = page.textWidth
  const sheets = sheetsOf(model.rows)
  const identity = model.identity === null ? [] : [...identityBlocks(model.identity, width, logo), pageBreak()]
  return documentOf(
    [
      ...identity,
      ...sheets.flatMap((rows, index) => [
        ...(index === 0 ? caseHead(model, width) : []),
        sheetTable(model, rows, index, sheets.length, width),
        ...(index === sheets.length - 1 ? [] : [pageBreak()]),
      ]),
      ...endNotes(model),
    ],
    { title: model.title.join(' '), print, page, variant, pageNumbers: 'all', foot: model.foot },
  )
}

function pageBreak(): Paragraph {
  return new Paragraph({
    spacing: { line: 240, lineRule: 'auto' },
    children: [new TextRun({ children: [new PageBreak()], size: 2 })],
  })
}

function sheetsOf(rows: readonly SopRow[]): readonly (readonly SopRow[])[] {
  const sheets: SopRow[][] = [[]]
  for (const row of rows) {
    sheets.at(-1)?.push(row)
    if (row.breakAfter) sheets.push([])
  }
  return sheets.filter((sheet) => sheet.length > 0)
}

function caseHead(model: SopSheetModel, width: number): readonly (Paragraph | Table)[] {
  const half = Math.ceil(model.caseFacts.length / 2)
  const columns = [model.caseFacts.slice(0, half), model.caseFacts.slice(half)]
  const cells = columns.map((facts) => ({
    children: facts.map((fact) => marked(fact.label, `: ${fact.value}`, { size: 9, left: mm(32), hanging: mm(32) })),
  }))
  return [
    ...model.title.map((line) => para(line, { size: 12, bold: true, align: 'center' })),
    para('', { size: 4 }),
    ...(model.caseFacts.length === 0 ? [] : [grid([{ cells }], { widths: shared(width, [1, 1]), ruled: false })]),
    para('', { size: 4 }),
  ]
}

function sheetTable(model: SopSheetModel, rows: readonly SopRow[], index: number, count: number, width: number): Table {
  const actors = model.columns.length
  const widths = shared(width, [
    8,
    40,
    ...model.columns.map(() => Math.min(22, 120 / Math.max(actors, 1))),
    32,
    28,
    24,
    45,
  ])
  const from = index === 0 ? [] : [connectorRow(model, rows[0]?.marks[0], index - 1)]
  const to = index === count - 1 ? [] : [connectorRow(model, rows.at(-1)?.marks.at(-1), index)]
  return grid([...headRows(model), ...from, ...rows.map((row) => bodyRow(model, row)), ...to], {
    widths,
    ruled: true,
    padding: 40,
    vertical: 20,
  })
}

function headRows(model: SopSheetModel): readonly Row[] {
  const actors = model.columns.length
  const title = (text: string, extra: Partial<Cell> = {}): Cell => ({
    children: [para(text, { size, bold: true, align: 'center' })],
    middle: true,
    fill: 'EDEDED',
    ...extra,
  })
  const actorCells = model.columns.map((column) => ({
    ...title(column.title),
    children: [
      para(column.title, { size: 7.5, bold: true, align: 'center' }),
      ...(column.present === null ? [] : [para(`(kini: ${column.present})`, { size: 7, align: 'center' })]),
    ],
  }))
  const numbers = Array.from({ length: actors + 6 }, (_, index) => ({
    children: [para(String(index + 1), { size: 7, align: 'center' })],
  }))
  return [
    {
      header: true,
      cells: [
        title('No', { rowSpan: 2 }),
        title('Uraian Prosedur', { rowSpan: 2 }),
        title('Pelaksana', { columnSpan: actors }),
        title('Mutu Baku', { columnSpan: 3 }),
        title('Keterangan', { rowSpan: 2 }),
      ],
    },
    { header: true, cells: [...actorCells, title('Kelengkapan / Persyaratan'), title('Waktu'), title('Output')] },
    { header: true, cells: numbers },
  ]
}

function bodyRow(model: SopSheetModel, row: SopRow): Row {
  const text = (value: string): Cell => ({ children: [para(itemised(value), { size })] })
  return {
    cells: [
      { children: [para(row.number, { size, align: 'center' })] },
      text(row.procedure),
      ...model.columns.map((_, index) => ({
        children: row.marks.filter((mark) => mark.column === index).flatMap((mark) => drawMark(mark, row)),
        middle: true,
      })),
      text(row.requirements),
      { children: [para(row.time, { size }), ...row.actual.map((line) => para(line, { size: 7.5, before: 20 }))] },
      text(row.output),
      {
        children: [
          ...(row.note === '' ? [] : [para(itemised(row.note), { size })]),
          ...row.remarks.map((line) => para(line, { size: 7.5, before: 20, bold: true })),
        ],
      },
    ],
  }
}

/** Numbered items of a printed cell on lines of their own; the words stay as printed. */
function itemised(text: string): string {
  return text.replace(/\s+(?=\d{1,2}\.\s)/g, '\n')
}

function drawMark(mark: SopMark, row: SopRow): readonly Paragraph[] {
  const box = row.state === 'running' ? 'thick' : row.state === 'done' ? 'solid' : 'dashed'
  const lines = mark.lines.map((line) => para(line, { size: 7, align: 'center' }))
  const state =
    row.state === 'done'
      ? '\u2713'
      : row.state === 'running'
        ? 'sedang berjalan'
        : row.state === 'skipped'
          ? 'dilewati'
          : ''
  const status = state === '' ? [] : [para(state, { size: 7, align: 'center', font: symbolFont })]
  switch (mark.symbol) {
    case 'start':
      return [para('( Mulai )', { size, bold: true, align: 'center', after: 30 }), ...status, ...lines]
    case 'end':
      return [...status, ...lines, para('( Selesai )', { size, bold: true, align: 'center', before: 30 })]
    case 'decision':
      return [para('\u25c7', { size: 20, align: 'center', font: symbolFont }), ...status, ...lines]
    case 'connector':
      return [para('\u2b20', { size: 12, align: 'center', font: symbolFont })]
    case 'process':
      return [
        para(
          mark.lines.length === 0 ? '\u00a0\n\u00a0' : [state, ...mark.lines].filter((line) => line !== '').join('\n'),
          {
            size: 7,
            align: 'center',
            box,
            left: 50,
            right: 50,
          },
        ),
      ]
    default:
      return assertNever(mark.symbol)
  }
}

/** The pentagon that leads from one sheet to the next, in the column of the row beside it. */
function connectorRow(model: SopSheetModel, beside: SopMark | undefined, index: number): Row {
  const column = beside?.column ?? 0
  const letter = String.fromCharCode(65 + index)
  const empty: Cell = { children: [] }
  return {
    cells: [
      empty,
      empty,
      ...model.columns.map((_, place) =>
        place === column
          ? { children: [para(`\u2b20 ${letter}`, { size: 9, align: 'center', font: symbolFont })] }
          : empty,
      ),
      empty,
      empty,
      empty,
      empty,
    ],
  }
}

function endNotes(model: SopSheetModel): readonly Paragraph[] {
  const legend =
    '( ) mulai atau selesai    kotak: kegiatan    \u25c7 keputusan    \u2b20 pindah lembar    garis putus-putus: belum atau tidak dikerjakan'
  return [
    para(legend, { size: 7.5, before: 80, font: symbolFont }),
    ...(model.assumptions.length === 0
      ? []
      : [para('Asumsi, mohon dikonfirmasi:', { size, bold: true, before: 80, keepNext: true })]),
    ...model.assumptions.map((text, index) => marked(`${index + 1}.`, text, { size, left: mm(6), hanging: mm(6) })),
  ]
}
