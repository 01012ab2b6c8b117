// How cells of a list are read, and what is said of those that cannot be.
import { describe, expect, test } from 'vitest'
import { defaultNamePolicy } from '../../../shared/naming/policy.ts'
import { guessColumns, guessHead } from '../../../shared/registry/import/fields.ts'
import { readImportName } from '../../../shared/registry/import/import-name.ts'
import { ownerKey, unitFinder } from '../../../shared/registry/import/owners.ts'
import { readCapacity, readDateCell, readMode } from '../../../shared/registry/import/read-cells.ts'

const zones = ['contohkab.go.id'] as const

describe('a name', () => {
  test.each([
    ['dinkes', 'dinkes.contohkab.go.id'],
    [' DINKES.contohkab.go.id. ', 'dinkes.contohkab.go.id'],
    ['https://www.dinkes.contohkab.go.id/berita?x=1', 'dinkes.contohkab.go.id'],
    ['ppid.dinkes', 'ppid.dinkes.contohkab.go.id'],
  ])('%s is %s', (typed, fqdn) => {
    const read = readImportName(typed, zones, defaultNamePolicy)
    expect(read.ok && read.name.fqdn).toBe(fqdn)
  })

  test.each([
    ['', /kosong/],
    ['contohkab.go.id', /zonanya sendiri/],
    ['dinkes.kotalain.go.id', /bukan di bawah zona/],
    ['dinkes.com', /bukan di bawah zona/],
    ['pos yandu', /spasi/],
    ['*.contohkab.go.id', /bintang/],
    ['a'.repeat(64), /paling banyak 63/],
    ['-dinkes', /./],
    ['dіnkes', /a–z/],
  ])('%s is none', (typed, sentence) => {
    const read = readImportName(typed, zones, defaultNamePolicy)
    expect(read.ok ? '' : read.sentence).toMatch(sentence)
  })
})

test.each([
  ['Reverse Proxy', 'proxy'],
  ['redirect 301', 'alih-http'],
  ['CNAME', 'alias'],
  ['A', 'langsung'],
  ['Hosting cPanel', 'cloud'],
  ['', null],
  ['-', null],
  ['entah', undefined],
])('mode %j', (text, mode) => expect(readMode(text)).toBe(mode))

test.each([
  ['10', 10],
  ['5 GB', 5],
  ['2048 MB', 2],
  ['1 TB', 1024],
  ['', null],
  ['500 MB', undefined],
  ['banyak', undefined],
])('capacity %j', (text, capacity) => expect(readCapacity(text)).toBe(capacity))

test.each([
  ['2023-05-02', '2023-05-02'],
  ['2/5/2023', '2023-05-02'],
  ['02-05-23', '2023-05-02'],
  ['2 Mei 2023', '2023-05-02'],
  ['2 agt 2023', null],
  ['31/2/2023', null],
  ['2023', null],
])('date %j', (text, date) => expect(readDateCell(text)).toBe(date))

describe('the owner', () => {
  const units = [
    { id: 'u1', name: 'Dinas Kesehatan', abbreviation: 'dinkes' },
    { id: 'u2', name: 'Dinas Perpustakaan dan Arsip', abbreviation: '' },
  ]
  test.each([
    ['dinas kesehatan', 'u1'],
    ['DINKES', 'u1'],
    ['Dinas Kesehatan Kabupaten Contoh', 'u1'],
    ['Dinas Perpustakaan & Arsip Kab. Contoh', 'u2'],
    ['Dinas Antah', undefined],
  ])('%s', (owner, id) => expect(unitFinder(units, {})(owner)?.id).toBe(id))

  test('that somebody chose goes before', () => {
    expect(unitFinder(units, { [ownerKey('Dinkes')]: 'u2' })('dinkes')?.id).toBe('u2')
    expect(unitFinder(units, { [ownerKey('Dinkes')]: null })('dinkes')).toBeNull()
  })
})

test('the row that names the columns is found under a title, and its columns by their words', () => {
  const rows = [
    ['DAFTAR SUB DOMAIN'],
    ['No', 'Sub Domain', 'Perangkat Daerah', 'Fungsi', 'IP Server', 'PIC', 'No. HP'],
    ['1', 'dinkes', 'Dinas Kesehatan', 'Situs', '10.0.0.1', 'Sari', '0812'],
  ].map((cells, index) => ({ place: `baris ${index}`, cells }))
  expect(guessHead(rows)).toBe(1)
  expect(guessColumns(rows[1]?.cells ?? [])).toEqual({
    fqdn: 1,
    owner: 2,
    functionText: 3,
    target: 4,
    contactName: 5,
    contactPhone: 6,
  })
})
