// Tables with fixed widths in whole twips: borderless ones for layout, ruled ones for lists.
import {
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { para } from './text.ts'

export interface Cell {
  readonly children: readonly (Paragraph | Table)[]
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly fill?: string
  readonly middle?: boolean
}

export interface Row {
  readonly cells: readonly Cell[]
  /** Repeated on every page. */
  readonly header?: boolean
  /** Least height in twips. */
  readonly height?: number
  /** The row may run over to the next page; otherwise it is kept together. */
  readonly mayBreak?: boolean
}

export interface GridLook {
  readonly widths: readonly number[]
  readonly ruled: boolean
  /** Twips from the left edge of the text. */
  readonly indent?: number
  /** Inner margins of the cells, left and right, in twips. */
  readonly padding?: number
  readonly vertical?: number
}

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

/** A table. A cell that ends with a table gets the paragraph that Word asks for. */
export function grid(rows: readonly Row[], look: GridLook): Table {
  const line = look.ruled ? thin : none
  const padding = look.padding ?? (look.ruled ? 70 : 0)
  return new Table({
    columnWidths: look.widths,
    width: { size: sum(look.widths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    indent: { size: look.indent ?? 0, type: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: {
      marginUnitType: WidthType.DXA,
      left: padding,
      right: padding,
      top: look.vertical ?? (look.ruled ? 30 : 0),
      bottom: look.vertical ?? (look.ruled ? 30 : 0),
    },
    rows: placed(rows).map(({ row, places }) => rowOf(row, places, look.widths)),
  })
}

function rowOf(row: Row, places: readonly number[], widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: row.mayBreak !== true,
    ...(row.header === true ? { tableHeader: true } : {}),
    ...(row.height === undefined ? {} : { height: { value: row.height, rule: 'atLeast' } }),
    children: row.cells.map((cell, index) => cellOf(cell, widths, places[index] ?? 0)),
  })
}

/** The column at which each cell begins; cells that span rows push those below them aside. */
function placed(rows: readonly Row[]): readonly { readonly row: Row; readonly places: readonly number[] }[] {
  const heldUntil: number[] = []
  return rows.map((row, index) => {
    let place = 0
    const places = row.cells.map((cell) => {
      while ((heldUntil[place] ?? 0) > index) place += 1
      const here = place
      const span = cell.columnSpan ?? 1
      for (let column = here; column < here + span; column += 1) heldUntil[column] = index + (cell.rowSpan ?? 1)
      place = here + span
      return here
    })
    return { row, places }
  })
}

function cellOf(cell: Cell, widths: readonly number[], place: number): TableCell {
  const span = cell.columnSpan ?? 1
  return new TableCell({
    width: { size: sum(widths.slice(place, place + span)), type: WidthType.DXA },
    ...(cell.columnSpan === undefined ? {} : { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    ...(cell.fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: cell.fill } }),
    verticalAlign: cell.middle === true ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: closed(cell.children),
  })
}

function closed(children: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return children.length === 0 || children.at(-1) instanceof Table
    ? [...children, para('', { size: 2 })]
    : [...children]
}

/** Shares of a width as whole twips that add up to it. */
export function shared(total: number, shares: readonly number[]): readonly number[] {
  const whole = sum(shares)
  const widths = shares.map((share) => Math.floor((total * share) / whole))
  const last = widths.length - 1
  return widths.map((width, index) => (index === last ? total - sum(widths.slice(0, last)) : width))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
