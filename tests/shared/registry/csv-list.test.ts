// Separated text: which sign separates, what quotes mean, on which line a row begins.
import { expect, test } from 'vitest'
import { readCsv } from '../../../shared/registry/import/csv-list.ts'

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells)

test.each([
  ['semicolons', 'a;b\nc;d'],
  ['commas', 'a,b\r\nc,d\r\n'],
  ['tabs', 'a\tb\nc\td\n'],
  ['a line that says it', 'sep=|\na|b\nc|d'],
])('%s separate', (_, text) => {
  expect(cells(text)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('quotes hold separators, line ends and quotes', () => {
  expect(cells('nama;fungsi\ndinkes;"baca; tulis\ndan ""hitung"""\nbkd;x')).toEqual([
    ['nama', 'fungsi'],
    ['dinkes', 'baca; tulis\ndan "hitung"'],
    ['bkd', 'x'],
  ])
})

test('a row is named by the line on which it begins; empty rows count and are left out', () => {
  const { rows } = readCsv('a;b\n"x\ny";1\n;\n\nc;d\n')
  expect(rows.map((row) => row.place)).toEqual(['baris 1', 'baris 2', 'baris 6'])
})

test('a quote that never closes is a problem of its row', () => {
  expect(readCsv('a;b\n"x;1\nc;d').problems).toEqual([
    { place: 'baris 2', sentence: 'Tanda kutip pada baris ini tidak ditutup.' },
  ])
})
