// Every row of the table of existence on a real BIND, with its traps.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { existenceOf, type ExistenceVerdict } from '../../../../shared/domains/existence.ts'
import { askName } from '../../../../electron/core/domains/existence/ask-name.ts'
import type { TsigKey } from '../../../../electron/core/domains/wire/tsig.ts'
import { type Bind, startBind } from '../../../support/servers/bind.ts'
import { freePort } from '../../../support/servers/process.ts'
import { brokenZone, wildZone, zone } from '../../../support/servers/zone.ts'

let bind: Bind

beforeAll(async () => {
  bind = await startBind()
})
afterAll(async () => await bind.stop())

async function verdict(label: string, inZone = zone, key: TsigKey | null = null): Promise<ExistenceVerdict> {
  const asking = { server: bind.server, timeout: 1500, now: Date.now, key }
  return existenceOf(await askName(asking, `${label}.${inZone}`, inZone))
}

test('a name that is not there is free', async () => {
  expect(await verdict('e-retribusi')).toMatchObject({ state: 'free', records: [], wildcard: false })
})

test('a name with an address exists, and its records are shown', async () => {
  const found = await verdict('dinkominfo')
  expect(found.state).toBe('exists')
  expect(found.records).toEqual([{ name: `dinkominfo.${zone}`, type: 'A', ttl: 300, values: ['127.0.0.2'] }])
  expect(found.sentence).toContain('A 127.0.0.2')
})

test('an alias exists', async () => {
  const found = await verdict('lama')
  expect(found).toMatchObject({ state: 'exists', dangling: false })
  expect(found.records).toMatchObject([{ type: 'CNAME', values: [`dinkominfo.${zone}`] }])
})

test('a dangling alias exists, though resolvers call it NXDOMAIN', async () => {
  const found = await verdict('putus')
  expect(found).toMatchObject({ state: 'exists', dangling: true })
  expect(found.sentence).toContain('menggantung')
})

test.each(['surat', 'catatan'])('a name without an address but with other records exists (%s)', async (label) => {
  expect((await verdict(label)).state).toBe('exists')
})

test('a name that has only names below it is empty, and not free', async () => {
  expect(await verdict('mail')).toMatchObject({ state: 'empty', records: [] })
})

test.each(['desa', 'sokaraja.desa'])(
  'a delegated name is delegated, and so is what lies below it (%s)',
  async (label) => {
    const found = await verdict(label)
    expect(found.state).toBe('delegated')
    expect(found.sentence).toContain(`desa.${zone}`)
  },
)

test('a server that does not serve the zone has no say', async () => {
  expect((await verdict('dinkes', 'kabupatenlain.test')).state).toBe('notauth')
})

test('SERVFAIL is unknown and never free', async () => {
  const found = await verdict('dinkes', brokenZone)
  expect(found.state).toBe('unknown')
  expect(found.sentence).toContain('SERVFAIL')
})

test('a server that is not there is unknown', async () => {
  const asking = { server: { host: '127.0.0.1', port: await freePort() }, timeout: 500, now: Date.now }
  const found = existenceOf(await askName(asking, `dinkes.${zone}`, zone))
  expect(found.state).toBe('unknown')
  expect(found.sentence).toContain('tidak dapat dihubungi')
})

test('a server that hangs is unknown, in time', async () => {
  bind.freeze()
  const began = Date.now()
  const asking = { server: bind.server, timeout: 300, now: Date.now }
  const found = existenceOf(await askName(asking, `dinkes.${zone}`, zone))
  bind.thaw()
  expect(found.state).toBe('unknown')
  expect(Date.now() - began).toBeLessThan(2000)
})

test('under a wildcard a name that answers like any other cannot be told, until the zone may be read', async () => {
  expect(await verdict('apa-saja', wildZone)).toMatchObject({ state: 'unknown', wildcard: true })
  expect(await verdict('sama', wildZone)).toMatchObject({ state: 'unknown', wildcard: true })
})

test('under a wildcard a name with records of its own exists', async () => {
  const found = await verdict('beda', wildZone)
  expect(found).toMatchObject({ state: 'exists', wildcard: true })
  expect(found.sentence).toContain('catatan bintang')
})

test('with a key that may read the zone a wildcard hides nothing', async () => {
  expect(await verdict('apa-saja', wildZone, bind.key)).toMatchObject({ state: 'free', wildcard: true })
  expect(await verdict('sama', wildZone, bind.key)).toMatchObject({ state: 'exists', wildcard: true })
})
