// Small readings around the API: names of files, sizes, drafts, problems, times of the office.
import { expect, test } from 'vitest'
import { fileNameOf } from '../../../renderer/api/download.ts'
import { restoredValue } from '../../../renderer/api/drafts.ts'
import { problemsOf } from '../../../renderer/api/faults.ts'
import { officeTime } from '../../../renderer/api/office-time.ts'
import { sizeInWords } from '../../../renderer/api/uploads.ts'
import { fault } from '../../../shared/contract/faults.ts'

test('a file is saved under its UTF-8 name, else under the plain one', () => {
  expect(fileNameOf(`attachment; filename="surat_.docx"; filename*=UTF-8''surat%20%C3%A9.docx`)).toBe('surat é.docx')
  expect(fileNameOf('attachment; filename="surat.docx"')).toBe('surat.docx')
  expect(fileNameOf("attachment; filename*=UTF-8''%E0%A4%A")).toBe('berkas')
  expect(fileNameOf(null)).toBe('berkas')
})

test('sizes are said with a comma', () => {
  expect(sizeInWords(12)).toBe('1 KB')
  expect(sizeInWords(340_400)).toBe('340 KB')
  expect(sizeInWords(2_100_000)).toBe('2,1 MB')
})

test('a draft restores what the form still has and leaves the rest', () => {
  expect(restoredValue({ note: '', count: 0 }, { note: 'setengah jalan', gone: 'x' })).toEqual({
    note: 'setengah jalan',
    count: 0,
  })
})

test('a fault without fields is one problem without a field', () => {
  expect(problemsOf(fault('four_eyes', {}))).toEqual([
    { path: '', sentence: 'Harus dikerjakan orang lain (empat mata).' },
  ])
  const problems = [{ path: 'letterNo', sentence: 'Isi nomor surat.' }]
  expect(problemsOf(fault('invalid', { problems }))).toEqual(problems)
})

test('times are those of the office, with a dot', () => {
  const noonUtc = Date.UTC(2026, 2, 25, 9, 0)
  expect(officeTime('Asia/Jakarta').clock(noonUtc)).toBe('16.00')
  expect(officeTime('Asia/Jayapura').clock(noonUtc)).toBe('18.00')
  expect(officeTime('Asia/Jakarta').short(noonUtc)).toBe('Rabu, 25 Maret 16.00')
  expect(officeTime('Asia/Jakarta').day(noonUtc)).toBe('25 Maret')
})
