// The checker against real sites: what each of them is found to be, and what is never touched.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Checker, observe } from '../../../electron/core/watch/checker/observe.ts'
import type { DnsView } from '../../../electron/core/watch/checker/resolver.ts'
import { type CheckRules, officeRules } from '../../../electron/core/watch/checker/rules.ts'
import { expectedOf } from '../../../shared/watch/expected.ts'
import type { CheckCode } from '../../../shared/watch/finding.ts'
import { judge } from '../../../shared/watch/judge.ts'
import { siteNames, startWeb, type Web } from '../../support/servers/web.ts'

const zone = 'contohkab.test'
const clock = { now: () => Date.now() }
let web: Web

beforeAll(async () => {
  web = await startWeb(zone)
})

afterAll(async () => await web.stop())

const open = new AbortController().signal

/** Every site lies on the test server; `metadata` resolves to an address of a cloud's metadata service. */
const dns: DnsView = {
  resolve: async (name) => {
    const label = name.slice(0, -zone.length - 1)
    const own = siteNames.some((site) => site === label)
    const addresses = label === 'metadata' ? ['169.254.169.254'] : own ? [web.address] : []
    return { state: addresses.length === 0 ? 'missing' : 'found', addresses, aliases: [], why: '' }
  },
}

const rulesOf = (change: Partial<CheckRules> = {}): CheckRules => ({
  ...officeRules([]),
  addresses: { networks: [], loopback: true },
  ports: web.ports,
  moreAuthorities: [web.authority],
  ...change,
})

async function checked(name: string, entry: { mode?: string; target?: string } = {}, change: Partial<CheckRules> = {}) {
  const { mode = 'proxy', target = '10.20.4.2' } = entry
  const expected = expectedOf({ fqdn: `${name}.${zone}`, zone, mode, target })
  const checker: Checker = { dns, askServers: async () => [], rules: rulesOf(change), clock }
  const seen = await observe(checker, { expected, target }, open)
  const findings = judge(seen, expected)
  const level = (code: CheckCode) => findings.find((finding) => finding.code === code)?.level ?? 'nothing'
  return { seen, findings, level }
}

test('a sound site', async () => {
  const { seen, findings } = await checked('baik')
  expect(findings.filter(({ level }) => level !== 'ok')).toEqual([])
  expect(findings.map(({ code }) => code)).toEqual([
    'DNS_PUBLIC',
    'HTTP_STATUS',
    'HTTP_TO_HTTPS',
    'TLS_CHAIN',
    'TLS_NAME',
    'TLS_DAYS',
    'HSTS',
    'CONTENT',
  ])
  expect(seen.certificate).toMatchObject({ chainError: '', fitsName: true, issuer: 'Uji CA' })
  expect(seen.content).toEqual({ title: 'Dinas Kesehatan', words: [], hiddenWords: [] })
})

test.each([
  ['sementara', 'HTTP_TO_HTTPS', 'warn'],
  ['sementara', 'HSTS', 'warn'],
  ['segera', 'TLS_DAYS', 'warn'],
  ['kedaluwarsa', 'TLS_DAYS', 'bad'],
  ['kedaluwarsa', 'TLS_CHAIN', 'unknown'],
  ['kedaluwarsa', 'TLS_NAME', 'ok'],
  ['salah-nama', 'TLS_NAME', 'bad'],
  ['salah-nama', 'TLS_CHAIN', 'ok'],
  ['buatan-sendiri', 'TLS_CHAIN', 'bad'],
  ['buatan-sendiri', 'TLS_NAME', 'ok'],
  ['polos', 'HTTP_STATUS', 'ok'],
  ['polos', 'HTTP_TO_HTTPS', 'bad'],
  ['polos', 'TLS_CHAIN', 'nothing'],
  ['putar', 'HTTP_STATUS', 'bad'],
  ['ke-dalam', 'REDIRECT_TARGET', 'bad'],
  ['ke-luar', 'REDIRECT_TARGET', 'bad'],
  ['ke-skema', 'HTTP_STATUS', 'bad'],
  ['galat', 'HTTP_STATUS', 'bad'],
  ['hilang-halaman', 'HTTP_STATUS', 'warn'],
  ['judi', 'CONTENT', 'bad'],
  ['samar', 'CONTENT', 'bad'],
  ['tidak-ada', 'DNS_PUBLIC', 'bad'],
] as const)('%s: %s is %s', async (name, code, expected) => {
  expect((await checked(name)).level(code)).toBe(expected)
})

test('a certificate of an authority that nobody trusts', async () => {
  expect((await checked('baik', {}, { moreAuthorities: [] })).level('TLS_CHAIN')).toBe('bad')
})

describe('a redirect', () => {
  test('that was approved is followed and sound; the query that it carries is kept nowhere', async () => {
    const { seen, level } = await checked('alih', { mode: 'alih-http', target: `https://baik.${zone}/` })
    expect(level('REDIRECT_TARGET')).toBe('ok')
    expect(JSON.stringify(seen)).not.toContain('rahasia')
  })

  test('that ends elsewhere than approved', async () => {
    expect((await checked('alih', { mode: 'alih-http', target: 'ppid.contohkab.test' })).level('REDIRECT_TARGET')).toBe(
      'bad',
    )
  })

  test('into the office’s own network, or out of the zone, is told and not followed', async () => {
    const { seen } = await checked('ke-dalam')
    expect(seen.web).toMatchObject({ end: 'internal', hops: [{ location: 'http://169.254.169.254/latest/' }] })
    expect((await checked('ke-luar')).seen.web).toMatchObject({ end: 'left', hops: [{ status: 302 }] })
  })

  test('loops end where they come round again', async () => {
    expect((await checked('putar')).seen.web.end).toBe('loop')
    expect((await checked('putar')).seen.web.hops.length).toBeLessThan(4)
  })
})

describe('what is not touched', () => {
  test('a name that resolves to an internal address gets no packet, and no word of what lies there', async () => {
    const { seen, findings } = await checked('metadata')
    expect(seen).toMatchObject({
      plain: { hops: [], end: 'internal' },
      web: { hops: [], end: 'internal' },
      certificate: null,
    })
    expect(findings.find(({ code }) => code === 'HTTP_STATUS')?.level).toBe('unknown')
  })

  test('loopback, where no test opens it', async () => {
    const { seen } = await checked('baik', {}, { addresses: { networks: ['127.0.0.0/8'], loopback: false } })
    expect(seen.web.end).toBe('internal')
  })
})

describe('limits', () => {
  test('a large page is read as far as it is looked at', async () => {
    const { level } = await checked('besar', {}, { bodyBytes: 10_000 })
    expect(level('HTTP_STATUS')).toBe('ok')
  })

  test('a page that drips ends with the time of its request', async () => {
    const started = Date.now()
    const { seen } = await checked('lambat', {}, { requestMillis: 700 })
    expect(seen.web).toMatchObject({ end: 'no_answer', code: 'ETIMEDOUT' })
    expect(Date.now() - started).toBeLessThan(5_000)
  })

  test('a whole check ends with its own time', async () => {
    const started = Date.now()
    await checked('lambat', {}, { requestMillis: 60_000, checkMillis: 900 })
    expect(Date.now() - started).toBeLessThan(4_000)
  })

  test('a site that is down says so', async () => {
    const { level, findings } = await checked('baik', {}, { ports: { http: 1, https: 1 } })
    expect(level('HTTP_STATUS')).toBe('bad')
    expect(findings.find(({ code }) => code === 'HTTP_STATUS')?.sentence).toContain('ECONNREFUSED')
  })
})
