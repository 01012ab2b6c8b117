// The archive: what was put away, how long it is kept, what is missing in it and how it comes off the list.
import { expect, test } from 'vitest'
import { documentStored } from '../../../electron/core/archive/objects/document-events.ts'
import { recordAny } from '../../../electron/core/record.ts'
import { practice, type Practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'
import { code, good, registryOf, rowsOf } from '../../support/registry.ts'

async function archived() {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, null)
  return { office, caseId, books: registryOf(office) }
}

test('a finished case lies in the archive with classification, retention and place', async () => {
  const { books, caseId } = await archived()
  expect(rowsOf(await books.archive('sekretaris'))).toMatchObject([
    {
      caseId,
      agenda: '1/2026',
      what: 'e-retribusi.contohkab.go.id',
      unit: 'Dinas Perhubungan',
      classification: '500.12 Komunikasi dan Informatika',
      retention: '2 tahun aktif, 3 tahun inaktif, lalu dinilai kembali',
      retainUntil: '2031-03-16',
      place: 'Lemari A',
    },
  ])
})

test('what is missing is listed: scans where there are only statements, the berita acara, the access receipt', async () => {
  const { books } = await archived()
  const [row] = rowsOf(await books.archive('jfu_sekretariat', { missing: 'only' }))
  expect(row?.missing).toEqual([
    'Pindaian surat pemberitahuan bertanda tangan belum ada, baru pernyataan.',
    'Pindaian laporan bertanda tangan belum ada, baru pernyataan.',
    'Pindaian berita acara pembuatan belum ada.',
    'Pindaian tanda terima akses belum ada.',
  ])
})

test('a scan that comes later leaves the list, and the case leaves it with the last', async () => {
  const { office, books, caseId } = await archived()
  for (const kind of ['pindaian_surat_pemberitahuan', 'pindaian_laporan', 'berita_acara', 'tanda_terima_akses']) {
    expect(rowsOf(await books.archive('kabid', { missing: 'only' }))).toHaveLength(1)
    await addScan(office, caseId, kind)
  }
  expect(good(await books.archive('kabid', { missing: 'only' }))).toMatchObject({ rows: [], count: 0, missingCount: 0 })
  expect(rowsOf(await books.archive('kabid'))[0]?.missing).toEqual([])
})

test('the reasons that the archivist gave stand beside what is missing', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S13.archive')
  const values = {
    classification: '500.12',
    retention_active: 2,
    retention_inactive: 3,
    retention_fate: 'musnah',
    hardcopy_place: 'Lemari A',
    missing: { 'Tanda terima akses': 'diserahkan lewat telepon' },
  }
  expect(await office.complete(caseId, { values })).toBe('ok')
  expect(rowsOf(await registryOf(office).archive('kabid'))[0]?.missing).toContain(
    'Catatan arsiparis: Tanda terima akses: diserahkan lewat telepon',
  )
})

test('the archive is searched by any text of the case, its classification and its place', async () => {
  const { books } = await archived()
  for (const text of ['e-retribusi', '500.12/77/2026', 'perhubungan', '500.12', 'lemari']) {
    expect([text, rowsOf(await books.archive('kabid', { text })).length]).toEqual([text, 1])
  }
  expect(rowsOf(await books.archive('kabid', { text: 'lemari%' }))).toEqual([])
})

test('pages follow each other without a gap', async () => {
  const office = await practice()
  for (const name of ['a1', 'b2', 'c3']) {
    const caseId = await office.open({
      notDuplicate: true,
      names: [
        {
          asked: `layanan-${name}`,
          values: { use: 'pelayanan', function_text: 'x', placement: 'own_server', server_which: 'Rak 4' },
        },
      ],
    })
    await walk(office, caseId, null)
  }
  const books = registryOf(office)
  const first = good(await books.archive('kabid', { limit: 2 }))
  if ('bytes' in first || first.next === null) throw new Error('no next page')
  const rest = rowsOf(await books.archive('kabid', { limit: 2, after: first.next }))
  expect([...first.rows, ...rest].map((row) => row.what)).toEqual(
    ['c3', 'b2', 'a1'].map((name) => `layanan-${name}.contohkab.go.id`),
  )
})

test('the administrator does not see the archive', async () => {
  const { books } = await archived()
  expect(code(await books.archive('admin'))).toBe('forbidden')
})

/** The scan as a document of the case, as the upload and the attaching leave it. */
async function addScan(office: Practice, caseId: string, kind: string): Promise<void> {
  const stored = await office.services.objects.put(new TextEncoder().encode(`%PDF ${kind}`))
  const documentId = office.services.makeId()
  const at = office.now()
  const meta = {
    at,
    recordedAt: at,
    actor: 'orang-endah',
    recorder: 'orang-endah',
    post: 'jfu_sekretariat',
    capacity: 'definitif',
    key: null,
  }
  await office.services.store.write(async (tx) => {
    const write = { tx, services: office.services, meta }
    await recordAny(write, 'archive', documentId, [
      documentStored({
        documentId,
        caseId: null,
        kind: 'lampiran',
        sha256: stored.sha256,
        size: stored.size,
        mime: 'application/pdf',
        pages: 1,
        fileName: 'a.pdf',
        personal: false,
        note: null,
      }),
    ])
  })
  expect(await office.send(caseId, 'jfu_sekretariat', { type: 'add_document', documentId, kind, note: '' })).toBe('ok')
}
