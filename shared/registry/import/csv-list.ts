// Reads separated text into rows: semicolon, comma or tab, quotes as RFC 4180 has them.
import { mostColumns, mostRows, type SourceProblem, type SourceRow } from './source-list.ts'

export interface CsvList {
  readonly rows: readonly SourceRow[]
  readonly problems: readonly SourceProblem[]
}

/** Rows with the number of the line on which they begin; a quote that never closes is a problem of its row. */
export function readCsv(text: string): CsvList {
  const separator = separatorOf(text)
  const body = text.replace(/^sep=.\r?\n/i, '')
  const firstLine = body === text ? 1 : 2
  const rows: SourceRow[] = []
  const problems: SourceProblem[] = []
  let line = firstLine
  let at = 0
  while (at < body.length) {
    const begins = line
    const cells: string[] = []
    let ended = false
    while (!ended) {
      const read = readCell(body, at, separator)
      cells.push(read.value)
      line += read.lines
      at = read.next
      ended = read.endsRow
      if (read.open) problems.push({ place: `baris ${begins}`, sentence: 'Tanda kutip pada baris ini tidak ditutup.' })
    }
    line += 1
    if (cells.some((cell) => cell.trim() !== '')) {
      rows.push({ place: `baris ${begins}`, cells: cells.slice(0, mostColumns) })
      if (rows.length > mostRows) break
    }
  }
  return { rows, problems }
}

interface ReadCell {
  readonly value: string
  readonly next: number
  readonly endsRow: boolean
  /** Line ends inside its quotes. */
  readonly lines: number
  readonly open: boolean
}

function readCell(text: string, at: number, separator: string): ReadCell {
  if (text[at] !== '"') return plainCell(text, at, separator, '')
  let value = ''
  let from = at + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) {
      const rest = value + text.slice(from)
      return { value: rest, next: text.length, endsRow: true, lines: linesIn(rest), open: true }
    }
    value += text.slice(from, quote)
    if (text[quote + 1] === '"') {
      value += '"'
      from = quote + 2
      continue
    }
    const rest = plainCell(text, quote + 1, separator, value)
    return { ...rest, lines: linesIn(value) }
  }
}

function plainCell(text: string, at: number, separator: string, before: string): ReadCell {
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  const value = before + text.slice(at, end)
  const isSeparator = end < text.length && text[end] === separator
  const next = isSeparator ? end + 1 : text.startsWith('\r\n', end) ? end + 2 : end + 1
  return { value, next, endsRow: !isSeparator, lines: 0, open: false }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

/** The sign that stands most often outside quotes in the first lines; a line `sep=;` says it outright. */
function separatorOf(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1]
  if (said !== undefined) return said
  const start = text.slice(0, 8_000).replaceAll(/"[^"]*"/g, '')
  const counts = [';', ',', '\t'].map((sign) => [sign, start.split(sign).length] as const)
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ';'
}
