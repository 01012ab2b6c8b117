// Writes a table as CSV for a spreadsheet and as JSON for programs, line by line.
import { join } from 'node:path'
import { csvLine, csvMark } from '../../registry/csv.ts'
import type { TableName } from '../../store/database.ts'
import type { Inspected } from '../../store/inspect/open.ts'
import { type Row, rowsOf } from '../../store/inspect/rows.ts'
import { writePieces } from '../files.ts'
import { hiddenColumns } from './tables.ts'

/** Instants of the tables, in milliseconds: told as text beside, for people. */
const instantColumn = /(^|_)at$/

/** @returns the number of rows */
export function writeTable(connection: Inspected, table: TableName, folder: string, name: string): number {
  let count = 0
  const csv = function* () {
    let head = true
    for (const row of shown(connection, table)) {
      if (head) yield bytes(csvMark + csvLine(Object.keys(row)))
      head = false
      count += 1
      yield bytes(csvLine(Object.entries(row).map(([column, value]) => cellText(column, value))))
    }
  }
  const json = function* () {
    let lead = '[\n'
    for (const row of shown(connection, table)) {
      yield bytes(
        lead + JSON.stringify(Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]))),
      )
      lead = ',\n'
    }
    yield bytes(lead === '[\n' ? '[]\n' : '\n]\n')
  }
  writePieces(join(folder, `${name}.csv`), csv())
  writePieces(join(folder, `${name}.json`), json())
  return count
}

function* shown(connection: Inspected, table: TableName): Generator<Row> {
  for (const row of rowsOf(connection, table)) {
    yield Object.fromEntries(Object.entries(row).filter(([column]) => !hiddenColumns.has(column)))
  }
}

function cellText(column: string, value: Row[string]): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' && instantColumn.test(column)) return new Date(value).toISOString()
  return String(value)
}

/** JSON that a column holds as text is written as what it is. */
function plain(value: Row[string]): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}
