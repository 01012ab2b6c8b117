// What a check sees of DNS, asked of a real name server: addresses, aliases, silence, and each server of the zone by itself.
import { createSocket } from 'node:dgram'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resolverView } from '../../../electron/core/watch/checker/resolver.ts'
import { askZoneServers } from '../../../electron/core/watch/checker/zone-servers.ts'
import { type Bind, startBind } from '../../support/servers/bind.ts'
import { freePort } from '../../support/servers/process.ts'
import { brokenZone, zone, zoneText } from '../../support/servers/zone.ts'

const open = new AbortController().signal
let bind: Bind
let other: Bind

beforeAll(async () => {
  const more = 'ganda IN A 10.20.4.2\nganda IN A 10.20.4.3\nganda IN AAAA fd00:20::2\nputar IN CNAME putar\n'
  bind = await startBind({ zoneText: zoneText + more })
  other = await startBind({ zoneText: zoneText.replace('2026010101', '2026010102').replace('127.0.0.2', '127.0.0.8') })
})

afterAll(async () => {
  await bind.stop()
  await other.stop()
})

describe('the public view', () => {
  const look = async (label: string, under = zone) =>
    await resolverView([`127.0.0.1:${bind.server.port}`]).resolve(`${label}.${under}`, open)

  test.each([
    ['dinkominfo', { state: 'found', addresses: ['127.0.0.2'], aliases: [] }],
    ['lama', { state: 'found', addresses: ['127.0.0.2'], aliases: [`dinkominfo.${zone}`] }],
    ['putus', { state: 'missing', addresses: [], aliases: [`tidak-ada.${zone}`] }],
    ['tidak-ada', { state: 'missing', addresses: [], aliases: [] }],
    ['surat', { state: 'empty', addresses: [] }],
    ['mail', { state: 'empty', addresses: [] }],
  ])('%s', async (label, expected) => expect(await look(label)).toMatchObject(expected))

  test('several addresses of both families', async () => {
    const { addresses } = await look('ganda')
    expect([...addresses].sort()).toEqual(['10.20.4.2', '10.20.4.3', 'fd00:20::2'])
  })

  test('a zone that its server cannot load is unknown, never missing', async () => {
    expect(await look('apa', brokenZone)).toMatchObject({ state: 'unknown', why: 'ESERVFAIL' })
  })

  test('a server that is not there is unknown', async () => {
    const port = await freePort()
    const seen = await resolverView([`127.0.0.1:${port}`], 300).resolve(`dinkominfo.${zone}`, open)
    expect(seen.state).toBe('unknown')
  })

  test('ends when it is told to', async () => {
    const silent = createSocket('udp4')
    await new Promise<void>((resolve) => silent.bind(0, '127.0.0.1', resolve))
    const started = Date.now()
    const view = resolverView([`127.0.0.1:${silent.address().port}`], 30_000)
    const seen = await view.resolve(`dinkominfo.${zone}`, AbortSignal.timeout(200))
    silent.close()
    expect(seen.state).toBe('unknown')
    expect(Date.now() - started).toBeLessThan(5_000)
  })
})

describe('each server of the zone', () => {
  const ask = async (label: string, ...servers: readonly Bind['server'][]) =>
    await askZoneServers(servers, { fqdn: `${label}.${zone}`, zone }, Date.now, open)

  test('says its records and the serial of its zone', async () => {
    expect(await ask('dinkominfo', bind.server, other.server)).toEqual([
      { server: `127.0.0.1:${bind.server.port}`, state: 'found', records: ['A 127.0.0.2'], serial: 2026010101 },
      { server: `127.0.0.1:${other.server.port}`, state: 'found', records: ['A 127.0.0.8'], serial: 2026010102 },
    ])
  })

  test('shows an alias as itself, and what is not there', async () => {
    const seen = [
      ...(await ask('lama', bind.server)),
      ...(await ask('kosong', bind.server)),
      ...(await ask('surat', bind.server)),
    ]
    expect(seen.map(({ state, records }) => [state, ...records])).toEqual([
      ['found', `CNAME dinkominfo.${zone}`],
      ['missing'],
      ['empty'],
    ])
  })

  test('that is silent, or not the zone’s, is unknown', async () => {
    const gone = { host: '127.0.0.1', port: await freePort() }
    expect((await ask('dinkominfo', gone)).map(({ state }) => state)).toEqual(['unknown'])
    const stranger = await askZoneServers(
      [bind.server],
      { fqdn: 'a.orang-lain.test', zone: 'orang-lain.test' },
      Date.now,
      open,
    )
    expect(stranger.map(({ state }) => state)).toEqual(['unknown'])
  })
})
