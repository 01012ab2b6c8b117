// A zone file as people and servers write it, and every way in which a line can be wrong.
import { describe, expect, test } from 'vitest'
import { readZoneFile } from '../../../shared/domains/zone-file.ts'
import { zoneList } from '../../../shared/registry/import/zone-list.ts'

const good = `
$ORIGIN contohkab.go.id.
$TTL 1h
@   IN SOA ns1 hostmaster.contohkab.go.id. ( 2026032001 ; serial
        3600 900
        604800 300 )
    IN NS ns1
    NS  ns2.lain.id.
ns1 A 10.20.0.2
dinkes 300 IN A 10.20.4.2
       IN 600 AAAA 2001:db8::2
lama   CNAME dinkes
@      MX 10 mail
_dmarc TXT "v=DMARC1; p=none" " ; rua=x"
*.uji  A 10.20.9.9
$ORIGIN desa.contohkab.go.id.
sukamaju A 10.20.5.1
`

test('relative names, inherited owners, TTLs and classes in any order, parentheses, comments, quotes', () => {
  const { zone, records, faults } = readZoneFile(good, 'lain.go.id')
  expect(faults).toEqual([])
  expect(zone).toBe('contohkab.go.id')
  expect(records.map(({ name, type, ttl, value }) => `${name} ${ttl} ${type} ${value}`)).toEqual([
    'contohkab.go.id 3600 SOA ns1 hostmaster.contohkab.go.id. 2026032001 3600 900 604800 300',
    'contohkab.go.id 3600 NS ns1.contohkab.go.id',
    'contohkab.go.id 3600 NS ns2.lain.id',
    'ns1.contohkab.go.id 3600 A 10.20.0.2',
    'dinkes.contohkab.go.id 300 A 10.20.4.2',
    'dinkes.contohkab.go.id 600 AAAA 2001:db8::2',
    'lama.contohkab.go.id 3600 CNAME dinkes.contohkab.go.id',
    'contohkab.go.id 3600 MX 10 mail.contohkab.go.id',
    'contohkab.go.id 3600 TXT'.replace('contohkab', '_dmarc.contohkab') + ' v=DMARC1; p=none ; rua=x',
    '*.uji.contohkab.go.id 3600 A 10.20.9.9',
    'sukamaju.desa.contohkab.go.id 3600 A 10.20.5.1',
  ])
})

describe('what cannot be read is named by its line', () => {
  test.each([
    ['a A 10.20.4.999', 'Isi catatan A ini tidak lengkap atau salah tulis.'],
    ['a AAAA 10.0.0.1', 'Isi catatan AAAA ini tidak lengkap atau salah tulis.'],
    ['a CNAME', 'Isi catatan CNAME ini tidak lengkap atau salah tulis.'],
    ['a ALAMAT 10.0.0.1', '“ALAMAT” bukan jenis catatan DNS.'],
    ['a', 'Jenis catatannya tidak ada.'],
    ['$INCLUDE lain.zone', '$INCLUDE tidak dibaca. Gabungkan isi berkas itu ke dalam berkas zona ini.'],
    ['$GENERATE 1-5 a$ A 10.0.0.$', '$GENERATE tidak dibaca. Tulis catatannya satu per satu.'],
    ['$TTL satu', '“satu” bukan TTL.'],
    ['a TXT "terbuka', 'Tanda kutip pada baris ini tidak ditutup.'],
    ['a A 10.0.0.1 )', 'Kurung tutup tanpa kurung buka.'],
    ['  A 10.0.0.1', 'Baris ini tidak menyebut nama, dan tidak ada nama di atasnya.'],
  ])('%s', (line, sentence) => {
    const { faults } = readZoneFile(`$TTL 300\n${line}\n`, 'contohkab.go.id')
    expect(faults[0]).toEqual({ line: 2, sentence })
  })

  test('an open parenthesis', () => {
    expect(readZoneFile('a A ( 10.0.0.1\nb A 10.0.0.2', 'z.id').faults[0]?.line).toBe(1)
  })
})

test('as a list it holds the names that somebody was given', () => {
  const { sheets, problems } = zoneList(readZoneFile(good, 'contohkab.go.id'))
  expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
    ['Nama', 'Cara', 'Tujuan', 'Catatan'],
    ['dinkes.contohkab.go.id', '', '10.20.4.2, 2001:db8::2', 'A, AAAA'],
    ['lama.contohkab.go.id', 'alias', 'dinkes.contohkab.go.id', 'CNAME'],
    ['sukamaju.desa.contohkab.go.id', '', '10.20.5.1', 'A'],
  ])
  expect(problems).toEqual([])
})
