// The agenda books as they are read: lines, filters, files.
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { chainHead } from '../../../electron/core/log/read.ts'
import { practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'
import { code, file, good, registryOf, rowsOf } from '../../support/registry.ts'

async function twoLetters() {
  const office = await practice()
  const first = await office.open()
  await walk(office, first, null)
  office.at('2026-03-17T09:00')
  await office.open({
    unitId: 'unit-dinkes',
    subject: 'Permohonan 100% _gratis_',
    values: {
      letter_no: '440/9/2026',
      letter_date: '2026-03-16',
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: 'segera',
      attachment_count: 2,
    },
    names: [
      {
        asked: 'posyandu',
        values: { use: 'pelayanan', function_text: 'Posyandu', placement: 'own_server', server_which: 'Rak 4' },
      },
    ],
  })
  return { office, first, books: registryOf(office) }
}

describe('the book of incoming letters', () => {
  test('shows every column of the paper book, newest first', async () => {
    const { books, first } = await twoLetters()
    const [second, line] = rowsOf(await books.incoming('sekretaris'))
    expect(line).toMatchObject({
      year: 2026,
      number: '1',
      receivedDate: '2026-03-16',
      letterNo: '500.12/77/2026',
      letterDate: '2026-03-13',
      sender: 'Dinas Perhubungan',
      subject: 'Permohonan sub domain e-retribusi',
      nature: 'biasa',
      classification: '500.12',
      caseId: first,
    })
    expect(line?.disposedTo).toContain('Kepala Bidang')
    expect(second).toMatchObject({ number: '2', attachments: 2, disposedTo: '' })
  })

  test('is filtered by year, by each of three dates and by any text, with a count of all that fit', async () => {
    const { books } = await twoLetters()
    const numbers = async (query: object) => rowsOf(await books.incoming('sekretaris', query)).map((row) => row.number)
    expect(await numbers({ year: 2025 })).toEqual([])
    expect(await numbers({ from: '2026-03-17', to: '2026-03-17' })).toEqual(['2'])
    expect(await numbers({ by: 'letter', to: '2026-03-15' })).toEqual(['1'])
    expect(await numbers({ by: 'recorded', from: '2026-03-17' })).toEqual(['2'])
    expect(await numbers({ by: 'recorded', to: '2026-03-16' })).toEqual(['1'])
    expect(await numbers({ text: 'KESEHATAN' })).toEqual(['2'])
    expect(await numbers({ text: '100% _' })).toEqual(['2'])
    expect(await numbers({ text: '%' })).toEqual(['2'])
    expect(good(await books.incoming('sekretaris', { limit: 1 }))).toMatchObject({ count: 2, years: [2026] })
    expect(await numbers({ limit: 1, after: 1 })).toEqual(['1'])
  })

  test('says what is wrong with a date that does not exist and a span that runs backwards', async () => {
    const { books } = await twoLetters()
    expect(code(await books.incoming('kabid', { from: '2026-02-30' }))).toBe('invalid')
    expect(code(await books.incoming('kabid', { from: '2026-03-02', to: '2026-03-01' }))).toBe('invalid')
  })

  test('is not for the administrator', async () => {
    const { books } = await twoLetters()
    expect(code(await books.incoming('admin'))).toBe('forbidden')
    expect(code(await books.incomingFile('admin'))).toBe('forbidden')
  })
})

describe('the book of outgoing letters', () => {
  test('holds the letter with its numbers, dates and state', async () => {
    const { books, first } = await twoLetters()
    expect(rowsOf(await books.outgoing('kabid'))).toMatchObject([
      {
        number: '500.12/1/2026',
        letterDate: '2026-03-16',
        sentDate: '2026-03-16',
        state: 'closed',
        caseId: first,
        processor: 'Bidang Informatika',
      },
    ])
    expect(rowsOf(await books.outgoing('kabid', { text: 'tidak ada' }))).toEqual([])
  })

  test('keeps a number that was voided, marked BATAL in the file', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S11.wet_sign')
    expect(await office.complete(caseId, { outcome: 'return', reason: 'Salah nama.' })).toBe('ok')
    const books = registryOf(office)
    expect(rowsOf(await books.outgoing('kabid'))).toMatchObject([
      { number: '500.12/1/2026', state: 'void', note: 'Salah nama.' },
    ])
    expect(new TextDecoder().decode(file(await books.outgoingFile('kabid', { format: 'csv' })).bytes)).toContain(
      'BATAL. Salah nama.',
    )
  })
})

describe('a book as a file', () => {
  test('is the printed book with exactly the lines that are shown', async () => {
    const { books } = await twoLetters()
    const made = file(await books.incomingFile('jfu_sekretariat', { year: 2026, text: 'kesehatan' }))
    expect(made.fileName).toBe('Buku agenda surat masuk 2026.docx')
    const text = strFromU8(unzipSync(made.bytes)['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain('BUKU AGENDA SURAT MASUK')
    expect(text).toContain('440/9/2026')
    expect(text).not.toContain('500.12/77/2026')
    expect(text).toContain('Endah Prasetyowati')
  })

  test('carries the head of the chain at its foot, so that a log cut short is noticed', async () => {
    const { office, books } = await twoLetters()
    const { seq, hash } = await office.services.store.read(chainHead)
    const parts = unzipSync(file(await books.incomingFile('jfu_sekretariat', { year: 2026 })).bytes)
    const feet = Object.entries(parts).filter(([name]) => name.startsWith('word/footer'))
    expect(feet.map(([, bytes]) => strFromU8(bytes)).join('')).toContain(`Segel catatan ${seq}: ${hash.slice(0, 16)}.`)
  })

  test('is a CSV with Indonesian heads, oldest line first, and no formula', async () => {
    const office = await practice()
    await office.open({ subject: '=cmd|calc' })
    const made = file(await registryOf(office).incomingFile('jfu_sekretariat', { format: 'csv' }))
    const lines = new TextDecoder().decode(made.bytes).split('\r\n')
    expect(lines[0]).toContain('No. Agenda;Tanggal terima;Nomor surat')
    expect(lines[1]).toContain(";'=cmd|calc;")
    expect(made.mime).toContain('text/csv')
  })
})
