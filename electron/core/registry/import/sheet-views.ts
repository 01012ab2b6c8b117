// A held list as the mapping screen begins with it: its sheets, their columns with a guess of what they mean.
import { guessColumns, guessHead } from '../../../../shared/registry/import/fields.ts'
import type { SourceList, SourceSheet } from '../../../../shared/registry/import/source-list.ts'
import { zoneColumns } from '../../../../shared/registry/import/zone-list.ts'

const sampleRows = 25

export function sheetViews({ kind, sheets }: SourceList) {
  return sheets.map((sheet) => {
    const head = kind === 'zone' ? 0 : guessHead(sheet.rows)
    const titles = columnTitles(sheet, head)
    const columns = kind === 'zone' ? zoneColumns : guessColumns(titles)
    const sample = sheet.rows.slice(0, sampleRows).map(({ place, cells }) => ({
      place,
      cells: cells.map((cell) => cell.slice(0, 200)),
    }))
    return { name: sheet.name, rowCount: sheet.rows.length, head, titles, columns, sample }
  })
}

function columnTitles({ rows }: SourceSheet, head: number): string[] {
  const width = Math.max(...rows.slice(0, 1000).map(({ cells }) => cells.length))
  const named = rows[head]?.cells ?? []
  return Array.from({ length: width }, (_, index) => named[index]?.trim().slice(0, 200) || `Kolom ${letters(index)}`)
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}
