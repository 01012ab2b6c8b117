// Buku agenda: the filters of the address, what the API is asked, the sentences, a voided number.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { incomingColumns, outgoingColumns } from '../../../renderer/registry/book-columns.tsx'
import {
  type BookFilter,
  bookFilterOf,
  bookQuestion,
  bookSentence,
  byInAddress,
  spanWords,
  yearInAddress,
} from '../../../renderer/registry/book-filter.ts'
import type { OutgoingRow } from '../../../shared/contract/registry.ts'

const today = '2026-03-17'

function filterOf(search: string): BookFilter {
  const words = new URLSearchParams(search)
  return bookFilterOf((name) => words.get(name) ?? '', today)
}

test('the book opens on incoming letters of this year', () => {
  expect(filterOf('')).toEqual({ book: 'masuk', year: 2026, from: '', to: '', by: 'received', text: '' })
})

test('the address that the search gives opens the right book, year and text', () => {
  expect(filterOf('buku=masuk&tahun=2025&cari=131')).toMatchObject({ book: 'masuk', year: 2025, text: '131' })
  expect(filterOf('buku=keluar&cari=500.12%2F57%2F2026')).toMatchObject({ book: 'keluar', text: '500.12/57/2026' })
})

test('every year is asked for without a year', () => {
  expect(bookQuestion(filterOf(`tahun=${yearInAddress(null)}`))).not.toHaveProperty('year')
})

test('a date that is not complete yet is not sent', () => {
  expect(bookQuestion(filterOf('dari=2&sampai=2026-03-31'))).toMatchObject({ from: '', to: '2026-03-31' })
})

test('each kind of date goes into the address and comes back', () => {
  for (const by of ['received', 'letter', 'recorded'] as const)
    expect(filterOf(`menurut=${byInAddress(by)}`).by).toBe(by)
})

test('the filters are told in words', () => {
  expect(spanWords(filterOf('dari=2026-03-01&sampai=2026-03-17&cari=dinkes'))).toBe(
    'tanggal terima 1 Maret 2026 sampai 17 Maret 2026, memuat "dinkes"',
  )
  expect(spanWords(filterOf('buku=keluar&dari=2026-03-01'))).toBe('tanggal kirim sejak 1 Maret 2026')
  expect(spanWords(filterOf(''))).toBe('')
})

test('the sentence names the book, the year and how many letters', () => {
  expect(bookSentence(filterOf(''), 1310)).toBe('Buku surat masuk 2026: 1.310 surat.')
  expect(bookSentence(filterOf('buku=keluar&tahun=semua'), 0)).toBe('Buku surat keluar: belum ada surat.')
})

test('the incoming book has the columns of the paper book', () => {
  expect(incomingColumns.map((column) => column.title)).toEqual([
    'No.',
    'Terima',
    'Nomor surat',
    'Tgl. surat',
    'Pengirim',
    'Isi ringkas',
    'Lamp.',
    'Sifat',
    'Diteruskan',
    'Keterangan',
  ])
})

const row: OutgoingRow = {
  id: 'o1',
  year: 2026,
  number: '500.12/57/2026',
  letterDate: '2026-03-17',
  sentDate: '',
  addressee: 'Kepala Dinas Kesehatan',
  subject: 'Pemberitahuan',
  attachments: 0,
  processor: 'Bidang Informatika',
  state: 'void',
  caseId: null,
  note: '',
}

test('a voided number stays, struck through and with the word', () => {
  const number = outgoingColumns[0]?.cell(row)
  expect(renderToStaticMarkup(<>{number}</>)).toMatch(/<s>500\.12\/57\/2026<\/s>.*BATAL/)
  expect(renderToStaticMarkup(<>{outgoingColumns[0]?.cell({ ...row, state: 'sent' })}</>)).toBe('500.12/57/2026')
})
