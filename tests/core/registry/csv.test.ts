// CSV that a spreadsheet opens as text, whatever somebody typed into a letter.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from '../../../electron/core/registry/csv.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

test('the file says that it is UTF-8 and ends its lines as spreadsheets do', () => {
  expect(text(csvOf(['Nama', 'Fungsi'], [['é', 'b']]))).toBe('\uFEFFNama;Fungsi\r\né;b\r\n')
})

test.each(['=HYPERLINK("http://a")', '+1', '-1', '@SUM(1)', '\tx', '\rx', '＝1'])('%j is no formula', (typed) => {
  const cell = text(csvOf(['a'], [[typed]])).slice('\uFEFFa\r\n'.length)
  expect(cell.replace(/^"/, '').startsWith(`'${typed.charAt(0)}`)).toBe(true)
})

test('quotes, separators and line ends stay inside their cell', () => {
  expect(text(csvOf(['a'], [['x;"y"\nz']]))).toBe('\uFEFFa\r\n"x;""y""\nz"\r\n')
})

test('any text comes back as it was, but for the guard', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { maxLength: 5 }),
      (rows) => {
        const read = readCsv(text(csvOf(['a', 'b'], rows)).slice(1))
        expect(read.slice(1).map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(
          rows,
        )
      },
    ),
  )
})

function readCsv(content: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < content.length; at += 1) {
    const sign = content.charAt(at)
    if (quoted && sign === '"' && content.charAt(at + 1) === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"') quoted = !quoted
    else if (!quoted && sign === ';') {
      row.push(cell)
      cell = ''
    } else if (!quoted && sign === '\r' && content.charAt(at + 1) === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at += 1
    } else cell += sign
  }
  return rows
}
