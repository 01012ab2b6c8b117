// Connections of zones over the API: secrets that nobody sees again, mistakes told in words, and a test that changes nothing.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyConnection, type ZoneConnection } from '../../../../shared/domains/connection.ts'
import { query } from '../../../../electron/core/domains/wire/exchange.ts'
import { types } from '../../../../electron/core/domains/wire/records.ts'
import { refusal, value } from '../../../support/api-client.ts'
import { adminPassword, newKey, type Office, prove, smallOffice } from '../../../support/small-office.ts'
import { testClock } from '../../../support/test-clock.ts'
import { type Bind, startBind } from '../../../support/servers/bind.ts'
import { secretText } from '../../../support/servers/keys.ts'
import { type PowerDns, startPowerDns } from '../../../support/servers/powerdns.ts'
import { freePort } from '../../../support/servers/process.ts'
import { zone } from '../../../support/servers/zone.ts'

let bind: Bind

beforeAll(async () => {
  bind = await startBind()
})
afterAll(async () => await bind.stop())

const dynamic = (): ZoneConnection => ({
  ...emptyConnection(zone),
  provider: 'rfc2136',
  primary: bind.server,
  tsig: { name: 'siladom', algorithm: 'hmac-sha256' },
  networks: ['127.0.0.0/8'],
})

/** An office whose clock is right. */
const onTime = async () => await smallOffice({ clock: testClock(Date.now()) })

async function save(
  { admin }: Office,
  connection: ZoneConnection,
  secrets: { tsigSecret?: string; apiKey?: string } = {},
) {
  const proof = await prove(admin, adminPassword)
  return await admin.api.domains.saveConnection(
    {},
    { key: newKey(), connection, tsigSecret: null, apiKey: null, reason: 'Uji', proof, ...secrets },
  )
}

async function serial(): Promise<unknown> {
  const answer = await query({ server: bind.server, timeout: 1000, now: Date.now }, zone, types.SOA)
  return answer.ok ? answer.value.answer[0]?.data : null
}

test('an office begins with texts for an operator and no server', async () => {
  const office = await smallOffice()
  const { connections } = value(await office.admin.api.domains.connections({}, {}))
  expect(connections).toMatchObject([{ connection: { zone, provider: 'manual', primary: null }, changed: null }])
})

test('a key that may write is found out without a change of the zone', async () => {
  const office = await onTime()
  value(await save(office, dynamic(), { tsigSecret: secretText(bind.key) }))
  const before = await serial()
  const tested = value(await office.admin.api.domains.testConnection({}, { zone }))
  expect(tested.ok).toBe(true)
  expect(tested.steps.map((step) => step.what)).toEqual([
    `Server 127.0.0.1 port ${bind.server.port}`,
    'Hak menulis',
    'Membaca zona',
  ])
  expect(await serial()).toEqual(before)
})

describe('the test of a connection says what is wrong', () => {
  test.each([
    ['a wrong secret', () => ({ name: 'siladom', secret: secretText({ secret: new Uint8Array(32) }) }), 'BADSIG'],
    ['an unknown key', () => ({ name: 'kunci-lain', secret: secretText(bind.key) }), 'tidak mengenal kunci'],
    ['a key without rights', () => ({ name: 'tanpa-hak', secret: secretText(bind.powerless) }), 'tidak berhak menulis'],
  ])('%s', async (_, made, words) => {
    const office = await onTime()
    const { name, secret } = made()
    value(await save(office, { ...dynamic(), tsig: { name, algorithm: 'hmac-sha256' } }, { tsigSecret: secret }))
    const { ok, steps } = value(await office.admin.api.domains.testConnection({}, { zone }))
    expect(ok).toBe(false)
    expect(steps.find((step) => step.what === 'Hak menulis')?.detail).toContain(words)
  })

  test('a clock that is wrong, with the time of the server', async () => {
    const office = await smallOffice()
    value(await save(office, dynamic(), { tsigSecret: secretText(bind.key) }))
    const { steps } = value(await office.admin.api.domains.testConnection({}, { zone }))
    const wrong = steps.find((step) => step.what === 'Hak menulis')?.detail ?? ''
    expect(wrong).toContain('Jam komputer ini dan jam server berbeda')
    expect(wrong).toContain('UTC')
  })

  test('nobody at the address', async () => {
    const office = await smallOffice()
    const primary = { host: '127.0.0.1', port: await freePort() }
    value(await save(office, { ...dynamic(), primary }, { tsigSecret: secretText(bind.key) }))
    const { steps } = value(await office.admin.api.domains.testConnection({}, { zone }))
    expect(steps[0]).toMatchObject({ ok: false })
    expect(steps[0]?.detail).toContain('tidak dapat dihubungi')
  })
})

test('a secret is never given back, and stands in no file in the clear', async () => {
  const office = await smallOffice()
  const secret = secretText(bind.key)
  value(await save(office, dynamic(), { tsigSecret: secret }))
  const shown = value(await office.admin.api.domains.connections({}, {}))
  expect(shown.connections[0]?.hasTsigSecret).toBe(true)
  expect(JSON.stringify(shown)).not.toContain(secret)
  await office.close()
  for (const name of readdirSync(office.data)) {
    const path = join(office.data, name)
    if (statSync(path).isFile()) expect(readFileSync(path).includes(secret), name).toBe(false)
  }
  expect(statSync(join(office.data, 'connections.secrets')).mode & 0o777).toBe(0o600)
})

test('a secret that is left empty stays; a connection by hand forgets it', async () => {
  const office = await smallOffice()
  value(await save(office, dynamic(), { tsigSecret: secretText(bind.key) }))
  value(await save(office, { ...dynamic(), ttl: 600 }))
  expect(value(await office.admin.api.domains.connections({}, {})).connections[0]?.hasTsigSecret).toBe(true)
  value(await save(office, emptyConnection(zone)))
  expect(value(await office.admin.api.domains.connections({}, {})).connections[0]?.hasTsigSecret).toBe(false)
})

test.each<[string, Partial<ZoneConnection>, { tsigSecret?: string; apiKey?: string }, string]>([
  ['a secret with a space', {}, { tsigSecret: 'abcd efgh' }, 'tsigSecret'],
  ['a secret that is no base64', {}, { tsigSecret: '"rahasia"' }, 'tsigSecret'],
  ['a short secret', {}, { tsigSecret: 'YWJj' }, 'tsigSecret'],
  ['no secret at all', {}, {}, 'tsigSecret'],
  [
    'no primary to prove anything by',
    { primary: null },
    { tsigSecret: 'YWJjYWJjYWJjYWJjYWJjYWJjYWJj' },
    'connection.primary',
  ],
  ['a server by name', { primary: { host: 'ns1.contohkab.go.id', port: 53 } }, {}, 'connection.primary'],
  ['an address with a zone id', { secondaries: [{ host: 'fe80::1%eth0', port: 53 }] }, {}, 'connection.secondaries.0'],
  ['a network with host bits', { networks: ['10.1.2.3/8'] }, {}, 'connection.networks.0'],
  ['a proxy that is no address', { proxy: ['proxy'] }, {}, 'connection.proxy.0'],
  [
    'an API in the clear over the internet',
    { provider: 'powerdns', api: { url: 'http://dns.contohkab.go.id', server: 'localhost' } },
    { apiKey: 'kunci-api-uji' },
    'connection.api.url',
  ],
  [
    'an API key with a line break',
    { provider: 'powerdns', api: { url: 'https://dns.contohkab.go.id', server: 'localhost' } },
    { apiKey: 'kunci\napi-uji' },
    'apiKey',
  ],
])('%s is refused with a sentence beside the field', async (_, change, secrets, path) => {
  const office = await smallOffice()
  const refused = refusal(await save(office, { ...dynamic(), ...change }, secrets))
  expect(refused.code).toBe('invalid')
  const problems = refused.code === 'invalid' ? refused.data.problems : []
  expect(problems.map((problem) => problem.path)).toContain(path)
})

test('a zone that is not the office’s cannot be connected, and the password is asked', async () => {
  const office = await smallOffice()
  expect(refusal(await save(office, emptyConnection('kabupatenlain.go.id'))).code).toBe('not_found')
  office.clock.pass(10 * 60_000)
  const unproven = await office.admin.api.domains.saveConnection(
    {},
    { key: newKey(), connection: dynamic(), tsigSecret: null, apiKey: null, reason: 'Uji', proof: null },
  )
  expect(refusal(unproven).code).toBe('reauthentication_required')
})

describe('a connection to PowerDNS', () => {
  let pdns: PowerDns
  beforeAll(async () => {
    pdns = await startPowerDns()
  })
  afterAll(async () => await pdns.stop())
  const byApi = (): ZoneConnection => ({
    ...emptyConnection(zone),
    provider: 'powerdns',
    primary: pdns.server,
    api: { url: pdns.url, server: 'localhost' },
  })

  test('holds with its key, fails with another, and knows a copy', async () => {
    const office = await onTime()
    const tested = async () => value(await office.admin.api.domains.testConnection({}, { zone }))
    value(await save(office, byApi(), { apiKey: 'kunci-yang-salah' }))
    expect((await tested()).steps.at(-1)).toMatchObject({ what: 'API PowerDNS', ok: false })
    value(await save(office, byApi(), { apiKey: pdns.apiKey }))
    expect((await tested()).ok).toBe(true)
    await pdns.makeCopy(zone)
    expect((await tested()).steps.at(-1)?.detail).toContain('salinan')
  })
})
