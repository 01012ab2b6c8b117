// The rows of one sheet as text: numbers and dates as people write them, a cell merged downwards repeated in its rows.
import { mostColumns, mostRows, type SourceRow } from '../../../../../shared/registry/import/source-list.ts'
import { attributeOf, scanXml } from './scan.ts'
import { dateOfSerial } from './styles.ts'

export interface SheetContext {
  readonly texts: readonly string[]
  readonly dates: ReadonlySet<number>
  readonly from1904: boolean
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  text: string
}

/** Yields after every slice of cells; answers the rows that hold something. */
export function* readSheet(xml: string, context: SheetContext): Generator<undefined, readonly SourceRow[]> {
  const rows = new Map<number, string[]>()
  const merged: string[] = []
  let row = 0
  let cell: OpenCell | null = null
  let lastColumn = -1
  let taking = false
  let seen = 0
  for (const sign of scanXml(xml)) {
    if (sign.kind === 'text') {
      if (taking && cell !== null) cell.text += sign.text
      continue
    }
    if (sign.name === 'v' || sign.name === 't') taking = sign.kind === 'open' && !sign.empty
    else if (sign.name === 'row' && sign.kind === 'open') {
      row = Number(attributeOf(sign.attributes, 'r')) || row + 1
      lastColumn = -1
      if (rows.size > mostRows) break
    } else if (sign.name === 'c' && sign.kind === 'open') {
      cell = openCell(sign.attributes, lastColumn)
      lastColumn = cell.column
      if (sign.empty) cell = null
      seen += 1
      if (seen % slice === 0) yield
    } else if (sign.name === 'c' && cell !== null) {
      put(rows, row, cell.column, shown(cell, context))
      cell = null
    } else if (sign.name === 'mergeCell' && sign.kind === 'open') merged.push(attributeOf(sign.attributes, 'ref'))
  }
  for (const area of merged.slice(0, mostMerged)) fillDown(rows, area)
  return [...rows]
    .filter(([, cells]) => cells.some((text) => text.trim() !== ''))
    .toSorted(([a], [b]) => a - b)
    .map(([number, cells]) => ({ place: `baris ${number}`, cells: Array.from(cells, (text) => text ?? '') }))
}

const slice = 2_000
const mostMerged = 5_000

function openCell(attributes: string, lastColumn: number): OpenCell {
  const place = /^([A-Z]{1,3})\d+$/.exec(attributeOf(attributes, 'r'))?.[1]
  return {
    column: place === undefined ? lastColumn + 1 : columnOf(place),
    type: attributeOf(attributes, 't'),
    style: Number(attributeOf(attributes, 's') || -1),
    text: '',
  }
}

/** `A` is 0, `AA` is 26. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function put(rows: Map<number, string[]>, row: number, column: number, text: string): void {
  if (text === '' || column >= mostColumns) return
  const cells = rows.get(row) ?? []
  cells[column] = text
  rows.set(row, cells)
}

function shown({ type, style, text }: OpenCell, { texts, dates, from1904 }: SheetContext): string {
  if (type === 's') return texts[Number(text)] ?? ''
  if (type === 'b') return text === '1' ? 'ya' : 'tidak'
  if (type !== '' && type !== 'n') return text.replaceAll(/_x([\dA-F]{4})_/g, (_, hex) => signOf(hex))
  const number = Number(text)
  if (text === '' || !Number.isFinite(number)) return text
  if (dates.has(style) && number >= 1 && number < 2_958_466) return dateOfSerial(number, from1904)
  return Number.isInteger(number) && Math.abs(number) < 1e20 ? BigInt(number).toString() : String(number)
}

function signOf(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}

/** A value merged over several rows counts for each of them, as the reader of the sheet sees it. */
function fillDown(rows: Map<number, string[]>, area: string): void {
  const [, left, top, , bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(area) ?? []
  if (left === undefined) return
  const [first, last, column] = [Number(top), Math.min(Number(bottom), Number(top) + mostRows), columnOf(left)]
  const text = rows.get(first)?.[column] ?? ''
  for (let row = first + 1; row <= last; row += 1) if (rows.has(row)) put(rows, row, column, text)
}
