// Import of lists into the register: read, tried, entered whole or not at all.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectors } from '../../../electron/core/projectors.ts'
import { createImportHandlers } from '../../../electron/core/registry/import/handlers.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import type { ImportMapping } from '../../../shared/contract/register-import.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import { type Practice, practice } from '../../support/cases/practice.ts'
import { code, good, registryOf, rowsOf } from '../../support/registry.ts'
import { spreadsheet } from '../../support/registry/spreadsheet.ts'

const nothing = new Uint8Array()
const workbook = readFileSync(new URL('../../fixtures/register/daftar.xlsx', import.meta.url))

function importOf(office: Practice) {
  const handlers = createImportHandlers(office.services)
  const read = async (bytes: Uint8Array, name = 'daftar.xlsx', post: PostKey = 'staf_teknis') =>
    await handlers.read(await office.caller(post), {}, { name }, bytes)
  const preview = async (importId: string, mapping: ImportMapping, post: PostKey = 'staf_teknis') =>
    await handlers.preview(await office.caller(post), { importId }, mapping, nothing)
  const enter = async (
    importId: string,
    input: Partial<Parameters<typeof handlers.enter>[2]> & { digest: string; mapping: ImportMapping },
  ) =>
    await handlers.enter(
      await office.caller('staf_teknis'),
      { importId },
      { key: office.services.makeId(), leaveWrong: false, ...input },
      nothing,
    )
  /** Reads and previews with the guessed mapping. */
  const tried = async (bytes: Uint8Array, name?: string, change: Partial<ImportMapping> = {}) => {
    const value = good(await read(bytes, name))
    if ('bytes' in value) throw new Error('a file')
    const [sheet] = value.sheets
    const mapping = { sheet: 0, head: sheet?.head ?? -1, columns: sheet?.columns ?? {}, owners: {}, ...change }
    const shown = good(await preview(value.importId, mapping))
    if ('bytes' in shown) throw new Error('a file')
    return { ...value, mapping, shown }
  }
  return { handlers, read, preview, enter, tried }
}

const text = (words: string) => new TextEncoder().encode(words)

describe('an Excel workbook', () => {
  test('made by a spreadsheet program is read: title rows, merged owners, dates, numbers, addresses', async () => {
    const office = await practice()
    const { importId, sheets, mapping, shown } = await importOf(office).tried(workbook)
    expect(sheets.map(({ name }) => name)).toEqual(['Daftar 2026', 'Catatan'])
    expect(mapping.columns).toEqual({
      fqdn: 1,
      owner: 2,
      functionText: 3,
      target: 4,
      capacity: 5,
      since: 6,
      contactName: 7,
      contactPhone: 8,
    })
    expect(shown.counts).toEqual({ new: 3, known: 1, wrong: 1 })
    expect(shown.lines.find((line) => line.state === 'wrong')).toMatchObject({ place: 'baris 8', name: 'pos_yandu' })
    const imports = importOf(office)
    expect(code(await imports.enter(importId, { mapping, digest: shown.digest }))).toBe('not_found')
  })

  test('enters with its owner, date, capacity, source and contact, and verifies', async () => {
    const office = await practice()
    const imports = importOf(office)
    const { importId, mapping, shown } = await imports.tried(workbook)
    expect(code(await imports.enter(importId, { mapping, digest: shown.digest }))).toBe('wrong_state')
    expect(rowsOf(await registryOf(office).register('kabid', { text: 'imunisasi' }))).toEqual([])
    expect(good(await imports.enter(importId, { mapping, digest: shown.digest, leaveWrong: true }))).toEqual({
      entered: 3,
    })
    const [row] = rowsOf(await registryOf(office).register('kabid', { text: 'imunisasi' }))
    expect(row).toMatchObject({
      fqdn: 'imunisasi.contohkab.go.id',
      unit: 'Dinas Kesehatan',
      functionText: 'Pencatatan imunisasi & gizi',
      target: '10.20.4.33',
      capacityGb: 10,
      since: '2023-05-02',
      source: 'Impor daftar.xlsx, baris 5',
      contact: 'Sari Contoh, •••111',
    })
    expect(rowsOf(await registryOf(office).register('kabid', { text: 'gizi balita' }))[0]).toMatchObject({
      unit: 'Dinas Kesehatan',
      since: '2022-06-03',
    })
    expect((await verifyData(office.dataDir, projectors)).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('what is not a list is refused with its remedy', () => {
  test.each([
    ['PDF', text('%PDF-1.7'), /bukan daftar/],
    ['old Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.xls/],
    ['a broken ZIP', text('PK\u0003\u0004rusak'), /rusak/],
    ['empty text', text(' \n'), /kosong/],
    ['an image', Buffer.from('89504e470d0a1a0a', 'hex'), /bukan daftar/],
  ])('%s', async (_, bytes, sentence) => {
    const refused = await importOf(await practice()).read(bytes, 'x')
    expect(refused.ok ? '' : refused.error.message).toMatch(sentence)
  })

  test('and the Sekretariat may not import', async () => {
    expect(code(await importOf(await practice()).read(workbook, 'x', 'jfu_sekretariat'))).toBe('forbidden')
  })
})

describe('a CSV', () => {
  const csv = 'Nama;OPD;Jenis\ncafé-gizi;Dinas Antah;proxy\nantrean;Dinas Antah;proxy\nterminal;dishub;A'
  const latin1 = Buffer.from(csv, 'latin1')

  test('of Windows-1252 is read; owners that nobody knows are asked for and can be chosen', async () => {
    const office = await practice()
    const imports = importOf(office)
    const { shown, importId, mapping } = await imports.tried(latin1, 'daftar.csv')
    expect(shown.lines[0]?.name).toBe('café-gizi')
    expect(shown.counts).toEqual({ new: 2, known: 0, wrong: 1 })
    expect(shown.owners).toEqual([{ key: 'dinas antah', text: 'Dinas Antah', count: 1 }])
    const chosen = { ...mapping, owners: { 'dinas antah': 'unit-bkd' } }
    const again = good(await imports.preview(importId, chosen))
    if ('bytes' in again) throw new Error('a file')
    expect(again.owners).toEqual([])
    expect(again.lines.find((line) => line.name.startsWith('antrean'))?.unit).toBe('Badan Kepegawaian Daerah')
    expect(code(await imports.enter(importId, { mapping: chosen, digest: shown.digest, leaveWrong: true }))).toBe(
      'wrong_state',
    )
    expect(code(await imports.enter(importId, { mapping: chosen, digest: again.digest, leaveWrong: true }))).toBe('ok')
  })

  test('the same key enters once', async () => {
    const office = await practice()
    const imports = importOf(office)
    const { importId, mapping, shown } = await imports.tried(text('Nama;OPD\nantrean;dinkes'), 'a.csv')
    const input = { key: 'kunci-impor-1', mapping, digest: shown.digest }
    expect(good(await imports.enter(importId, input))).toEqual({ entered: 1 })
    expect(good(await imports.enter(importId, input))).toEqual({ entered: 1 })
    expect(rowsOf(await registryOf(office).register('kabid', { text: 'antrean' }))).toHaveLength(1)
  })

  test('a register that moved on since the preview stops it; nothing is entered', async () => {
    const office = await practice()
    const imports = importOf(office)
    const { importId, mapping, shown } = await imports.tried(text('Nama;OPD\nantrean;dinkes\ngizi;dinkes'), 'a.csv')
    await registryOf(office).enter('staf_teknis', { fqdn: 'gizi' })
    expect(code(await imports.enter(importId, { mapping, digest: shown.digest }))).toBe('wrong_state')
    expect(rowsOf(await registryOf(office).register('kabid', { text: 'antrean' }))).toEqual([])
  })

  test('is let go after half an hour and is nobody else’s', async () => {
    const office = await practice()
    const imports = importOf(office)
    const { importId, mapping } = await imports.tried(text('Nama;OPD\nantrean;dinkes'), 'a.csv')
    expect(code(await imports.preview(importId, mapping, 'kabid'))).toBe('not_found')
    office.minutes(31)
    expect(code(await imports.preview(importId, mapping))).toBe('not_found')
  })
})

test('a zone file is a list of names with their records as target', async () => {
  const office = await practice()
  const imports = importOf(office)
  const zone =
    '$TTL 300\n@ SOA ns1 h 1 2 3 4 5\nantrean A 10.20.4.9\nlama CNAME antrean\ndinkes A 10.20.4.2\nrusak A 1\n'
  const { kind, shown, importId, mapping } = await imports.tried(text(zone), 'db.contohkab.go.id')
  expect(kind).toBe('zone')
  expect(shown.counts).toEqual({ new: 2, known: 1, wrong: 1 })
  good(await imports.enter(importId, { mapping, digest: shown.digest, leaveWrong: true }))
  expect(rowsOf(await registryOf(office).register('kabid', { text: 'lama.' }))[0]).toMatchObject({
    mode: 'alias',
    target: 'antrean.contohkab.go.id',
  })
})

const wrongWays: readonly (readonly [readonly string[], RegExp])[] = [
  [['', 'Dinas Kesehatan'], /kosong/],
  [['salah spasi'], /spasi/],
  [['garis_bawah'], /./],
  [['-tepi'], /tanda hubung|-tepi/],
  [['x'.repeat(64)], /paling banyak 63/],
  [['xn--abc'], /sandi/],
  [['dinkes.kotalain.go.id'], /bukan di bawah zona/],
  [['contohkab.go.id'], /zonanya sendiri/],
  [['*'], /bintang/],
  [['a..b'], /kosong/],
  [['mode-salah', '', '', 'entah'], /tidak dikenal/],
  [['kapasitas-salah', '', '', '', '', 'banyak'], /bukan GB bulat/],
  [['tanggal-salah', '', '', '', '', '', '32/13/2020'], /bukan tanggal/],
  [['tanggal-depan', '', '', '', '', '', '1/1/2030'], /belum tiba/],
  [['fungsi-panjang', '', 'x'.repeat(501)], /paling banyak 500/],
  [['tujuan-panjang', '', '', '', 'x'.repeat(501)], /paling banyak 500/],
  [['nama0', 'Dinas Kesehatan'], /sudah ada pada baris 2/],
]

test('5,000 rows with every kind of error: each row is told, the rest is entered, and others are answered meanwhile', async () => {
  const office = await practice()
  const imports = importOf(office)
  const head = ['Nama', 'OPD', 'Fungsi', 'Cara', 'Tujuan', 'Kapasitas', 'Sejak', 'PIC', 'No HP']
  const rows = Array.from({ length: 5_000 }, (_, index) => {
    const way = index % 100 === 50 ? wrongWays[Math.floor(index / 100) % wrongWays.length] : undefined
    if (way !== undefined) return way[0]
    return [`nama${index}`, 'dinkes', 'Layanan', 'proxy', '10.20.4.3', '5', '2/5/2023', `Orang ${index}`, '0812']
  })
  const bytes = spreadsheet([head, ...rows])
  const started = performance.now()
  const lag = watchLag()
  const { importId, mapping, shown } = await imports.tried(bytes)
  expect(shown.counts).toEqual({ new: 4_950, known: 0, wrong: 50 })
  const wrong = shown.lines.filter((line) => line.state === 'wrong')
  for (const [index, [, sentence]] of wrongWays.entries()) {
    const line = wrong.find(({ place }) => place === `baris ${index * 100 + 52}`)
    expect(line?.sentences.join(' ') ?? '').toMatch(sentence)
  }
  expect(good(await imports.enter(importId, { mapping, digest: shown.digest, leaveWrong: true }))).toEqual({
    entered: 4_950,
  })
  expect(performance.now() - started).toBeLessThan(30_000)
  expect(lag.worst()).toBeLessThan(1_000)
  const { count } = await registryOf(office)
    .register('kabid', { text: 'nama' })
    .then((answer) => ({ count: rowsOf(answer).length }))
  expect(count).toBe(4_950)
  expect((await verifyData(office.dataDir, projectors)).filter(({ severity }) => severity === 'error')).toEqual([])
}, 120_000)

/** The longest time in which the event loop did not turn. Milliseconds. */
function watchLag() {
  let last = performance.now()
  let worst = 0
  const timer = setInterval(() => {
    const now = performance.now()
    worst = Math.max(worst, now - last)
    last = now
  }, 5)
  return {
    worst: () => {
      clearInterval(timer)
      return worst
    },
  }
}
