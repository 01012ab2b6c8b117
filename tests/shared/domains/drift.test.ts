// What differs between a zone and the register, name by name.
import { expect, test } from 'vitest'
import { compareZone, type DriftEntry } from '../../../shared/domains/drift.ts'
import { readZoneFile } from '../../../shared/domains/zone-file.ts'

const zone = 'contohkab.go.id'
const file = `$ORIGIN ${zone}.
@ SOA ns1 h 1 2 3 4 5
@ NS ns1
ns1 A 10.20.0.2
_dmarc TXT "v=DMARC1"
*.uji A 10.20.9.9
dinkes A 10.20.4.2
bkd A 10.20.4.9
ganda A 10.20.4.3
ganda A 10.20.4.2
lama CNAME dinkes
putus CNAME tidak-ada
luar CNAME srv.penyedia.example.
bintang CNAME apa.uji
baru A 10.20.4.50
desa NS ns1.desa
ns1.desa A 10.20.0.9
ke-desa CNAME x.desa
ke-induk CNAME hanya.ini
anak.hanya.ini A 10.20.4.60
`

const entry = (label: string, target: string | null, mode: string | null = null): DriftEntry => ({
  registerId: `id-${label}`,
  fqdn: `${label}.${zone}`,
  zone,
  mode,
  target,
})

function compare(
  entries: readonly DriftEntry[],
  front = { proxy: [], redirect: [], hosting: [] } as { proxy: string[]; redirect: string[]; hosting: string[] },
) {
  const work = compareZone(zone, readZoneFile(file, zone).records, entries, front)
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value.map(({ kind, fqdn }) => `${kind} ${fqdn.slice(0, -zone.length - 1)}`)
  }
}

const sound = [
  entry('dinkes', '10.20.4.2'),
  entry('bkd', '10.20.4.9', 'langsung'),
  entry('ganda', '10.20.4.2, 10.20.4.3', 'langsung'),
  entry('lama', `dinkes.${zone}`, 'alias'),
  entry('luar', 'srv.penyedia.example', 'alias'),
  entry('bintang', null),
  entry('baru', 'Rak 4', 'proxy'),
  entry('ke-desa', null),
  entry('ke-induk', null),
  entry('anak.hanya.ini', null),
]

test('a zone that is as the register says, but for an alias that points at nothing', () => {
  expect(compare([...sound, entry('putus', null)])).toEqual(['dangling putus'])
})

test('names that nobody registered, without the zone’s own machinery and what is delegated', () => {
  expect(compare(sound.filter(({ fqdn }) => !fqdn.startsWith('baru')))).toEqual(['unregistered baru', 'dangling putus'])
})

test('a registered name that is not in the zone', () => {
  expect(compare([...sound, entry('hilang', '10.20.4.7'), entry('kantor.desa', '10.9.9.9')])).toEqual([
    'missing hilang',
    'dangling putus',
  ])
})

test.each([
  ['another address', entry('bkd', '10.20.4.10', 'langsung')],
  ['one address of two', entry('ganda', '10.20.4.2', 'langsung')],
  ['an address where the register has an alias', entry('bkd', `dinkes.${zone}`, 'alias')],
])('a name with %s is changed', (_, changed) => {
  const others = sound.filter(({ fqdn }) => fqdn !== changed.fqdn)
  expect(compare([...others, changed])).toContain(`changed ${changed.fqdn.slice(0, -zone.length - 1)}`)
})

test('a name behind the proxy must lead to the proxy, where the office has said which it is', () => {
  const front = { proxy: ['10.20.4.2'], redirect: [], hosting: [] }
  expect(compare([...sound, entry('putus', null)], front)).toEqual(['changed baru', 'dangling putus'])
})
