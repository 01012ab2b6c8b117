// What is said of a name for what was seen of it in DNS, and which words make a gambling page.
import { describe, expect, test } from 'vitest'
import { expectedOf } from '../../../shared/watch/expected.ts'
import { worstLevel } from '../../../shared/watch/finding.ts'
import { gamblingWords, pageText } from '../../../shared/watch/gambling-words.ts'
import { judge } from '../../../shared/watch/judge.ts'
import type { Observation, SeenDns, SeenServer } from '../../../shared/watch/observation.ts'

const fqdn = 'dinkes.contohkab.go.id'
const zone = 'contohkab.go.id'
const silent = { hops: [], end: 'no_answer', code: '', hsts: '' } as const

function seen(dns: Partial<SeenDns>, servers: readonly SeenServer[] = []): Observation {
  const full = { state: 'found', addresses: ['10.20.4.2'], aliases: [], why: '', ...dns } as const
  return { fqdn, at: 0, dns: full, servers, plain: silent, web: silent, certificate: null, content: null }
}

const server = (name: string, records: readonly string[], more: Partial<SeenServer> = {}): SeenServer => ({
  server: name,
  state: 'found',
  records,
  serial: 1,
  ...more,
})

function levels(observation: Observation, entry: { mode?: string | null; target?: string | null } = {}) {
  const expected = expectedOf({ fqdn, zone, mode: 'langsung', target: '10.20.4.2', ...entry })
  return Object.fromEntries(judge(observation, expected).map(({ code, level }) => [code, level]))
}

describe('the public view', () => {
  test.each([
    [{}, 'ok'],
    [{ addresses: ['10.20.4.9'] }, 'bad'],
    [{ state: 'missing', addresses: [] }, 'bad'],
    [{ state: 'empty', addresses: [] }, 'bad'],
    [{ state: 'unknown', addresses: [], why: 'ETIMEOUT' }, 'unknown'],
  ] as const)('%j is %s', (dns, level) => expect(levels(seen(dns))['DNS_PUBLIC']).toBe(level))
})

describe('an alias', () => {
  const missing = (aliases: readonly string[]) => seen({ state: 'missing', addresses: [], aliases })
  test('that leads nowhere outside the zone can be taken by anybody', () => {
    expect(levels(missing(['lama.penyedia.example']))['CNAME_DANGLING']).toBe('bad')
  })
  test('that leads nowhere inside the zone is a slip', () => {
    expect(levels(missing(['tidak-ada.contohkab.go.id']))['CNAME_DANGLING']).toBe('warn')
  })
  test('whose target cannot be asked is unknown, never sound', () => {
    expect(levels(seen({ state: 'unknown', addresses: [], aliases: ['a.example'] }))['CNAME_DANGLING']).toBe('unknown')
  })
  test('that leads somewhere is sound', () => {
    expect(levels(seen({ aliases: ['srv.contohkab.go.id'] }))['CNAME_DANGLING']).toBe('ok')
  })
})

describe('the servers of the zone', () => {
  const right = ['A 10.20.4.2']
  test.each([
    ['all alike', [server('ns1', right), server('ns2', right)], 'ok'],
    ['one with another record', [server('ns1', right), server('ns2', ['A 10.20.4.9'])], 'bad'],
    [
      'both with another record than the register',
      [server('ns1', ['A 10.9.9.9']), server('ns2', ['A 10.9.9.9'])],
      'bad',
    ],
    ['one silent', [server('ns1', right), server('ns2', [], { state: 'unknown' })], 'warn'],
    ['one late', [server('ns1', right), server('ns2', right, { serial: 2 })], 'warn'],
    ['all silent', [server('ns1', [], { state: 'unknown' })], 'unknown'],
    ['none asked', [], undefined],
  ] as const)('%s', (_, servers, level) => expect(levels(seen({}, servers))['DNS_AUTH']).toBe(level))

  test('are compared with each other where the register fixes nothing', () => {
    const proxied = { mode: 'proxy', target: '10.20.4.33' }
    expect(levels(seen({}, [server('ns1', ['A 1.1.1.1']), server('ns2', ['A 1.1.1.1'])]), proxied)['DNS_AUTH']).toBe(
      'ok',
    )
    expect(levels(seen({}, [server('ns1', ['A 1.1.1.1']), server('ns2', ['A 2.2.2.2'])]), proxied)['DNS_AUTH']).toBe(
      'bad',
    )
  })
})

describe('the register fixes', () => {
  test.each([
    [
      'langsung',
      '10.20.4.2, 2001:DB8::2',
      { addresses: ['10.20.4.2', '2001:db8::2'], records: ['A 10.20.4.2', 'AAAA 2001:db8::2'] },
    ],
    [null, '10.20.4.2', { records: ['A 10.20.4.2'] }],
    [null, 'srv.contohkab.go.id.', { records: ['CNAME srv.contohkab.go.id'], addresses: null }],
    ['alias', 'srv.contohkab.go.id', { records: ['CNAME srv.contohkab.go.id'] }],
    ['alih-http', 'https://baru.contohkab.go.id/x', { redirectHost: 'baru.contohkab.go.id', records: null }],
    ['proxy', '10.20.4.2', { records: null, addresses: null }],
    ['langsung', 'Rak 4, server lama', { records: null }],
    ['cloud', 'cloud-2', { records: null }],
  ] as const)('%s %s', (mode, target, fixed) => {
    expect(expectedOf({ fqdn, zone, mode, target })).toMatchObject(fixed)
  })
})

describe('gambling words', () => {
  test.each([
    ['Slot Gacor hari ini', ['gacor', 'slot']],
    ['Pilih slot waktu vaksin', []],
    ['Bahaya judi online bagi pelajar', []],
    ['Casino, poker dan jackpot', ['casino', 'jackpot', 'poker']],
    ['perbandingan slotting', []],
  ])('%s', (text, words) => expect(gamblingWords(text)).toEqual(words))

  test('count in the title and in what search engines read, not in programs', () => {
    const { title, text } = pageText(
      '<title>Dinas\n Kesehatan</title><meta name="description" content="situs slot"><script>var x="togel"</script><!-- gacor --><p>isi',
    )
    expect(title).toBe('Dinas Kesehatan')
    expect(gamblingWords(text)).toEqual(['situs slot', 'slot'])
  })
})

test('the worst of several findings', () => {
  const of = (...all: ('ok' | 'warn' | 'bad' | 'unknown')[]) => worstLevel(all.map((level) => ({ level })))
  expect([of('ok', 'warn', 'unknown'), of('unknown', 'ok'), of('ok'), of(), of('warn', 'bad')]).toEqual([
    'warn',
    'unknown',
    'ok',
    'unknown',
    'bad',
  ])
})
