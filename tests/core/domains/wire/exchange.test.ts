// Asking a real BIND over TCP and UDP, transferring its zone, and what is said when nobody answers.
import { createServer, type Server as TcpServer } from 'node:net'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { exchange, newMessage, query } from '../../../../electron/core/domains/wire/exchange.ts'
import { rcodes } from '../../../../electron/core/domains/wire/message.ts'
import { classes, types } from '../../../../electron/core/domains/wire/records.ts'
import { transfer } from '../../../../electron/core/domains/wire/transfer.ts'
import { type Bind, startBind } from '../../../support/servers/bind.ts'
import { freePort } from '../../../support/servers/process.ts'
import { zone, zoneText } from '../../../support/servers/zone.ts'

let bind: Bind
const many = Array.from({ length: 3000 }, (_, index) => `nama${index} IN A 10.0.${index >> 8}.${index & 255}\n`).join(
  '',
)

beforeAll(async () => {
  bind = await startBind({ zoneText: zoneText + many })
})
afterAll(async () => await bind.stop())

const asking = () => ({ server: bind.server, timeout: 2000, now: Date.now })

test.each(['tcp', 'udp'] as const)('a question over %s', async (transport) => {
  const answer = await query({ ...asking(), transport }, `dinkominfo.${zone}`, types.A)
  expect(answer.ok && answer.value.answer.map((record) => record.data)).toEqual([
    { kind: 'address', address: '127.0.0.2' },
  ])
  expect(answer.ok && answer.value.authoritative).toBe(true)
})

test.each(['key', 'longKey'] as const)('a signed question, and the signature of its answer (%s)', async (which) => {
  const answer = await query({ ...asking(), key: bind[which] }, zone, types.SOA)
  expect(answer.ok && answer.value.rcode).toBe(rcodes.NOERROR)
})

test('a wrong secret and an unknown key are refused by name', async () => {
  const wrong = await query({ ...asking(), key: { ...bind.key, secret: new Uint8Array(32) } }, zone, types.SOA)
  expect(wrong.ok ? '' : wrong.error).toMatchObject({ code: 'refused_key', detail: 'BADSIG' })
  const unknown = await query({ ...asking(), key: { ...bind.key, name: 'orang-lain' } }, zone, types.SOA)
  expect(unknown.ok ? '' : unknown.error).toMatchObject({ code: 'refused_key', detail: 'BADKEY' })
})

test('a clock that is ten minutes late is told, with the time of the server', async () => {
  const late = await query({ ...asking(), key: bind.key, now: () => Date.now() - 600_000 }, zone, types.SOA)
  expect(late.ok ? '' : late.error).toMatchObject({ code: 'refused_key', detail: 'BADTIME' })
  const told = !late.ok && 'serverTime' in late.error ? (late.error.serverTime ?? 0) : 0
  expect(Math.abs(told - Date.now() / 1000)).toBeLessThan(5)
})

test('a transfer of three thousand names in several signed messages', async () => {
  for (const key of [bind.key, bind.longKey]) {
    const records = await transfer({ ...asking(), key, timeout: 10_000 }, zone)
    expect(records.ok && records.value.length).toBeGreaterThan(3000)
    expect(records.ok && records.value.filter((record) => record.type === types.SOA)).toHaveLength(1)
  }
})

test('a transfer without a key, or with one that may not, is refused', async () => {
  const without = await transfer(asking(), zone)
  expect(without.ok ? '' : without.error).toMatchObject({ code: 'refused', detail: 'REFUSED' })
  const powerless = await transfer({ ...asking(), key: bind.powerless }, zone)
  expect(powerless.ok ? '' : powerless.error).toMatchObject({ code: 'refused', detail: 'REFUSED' })
})

test('an update with a failing prerequisite changes nothing and says why', async () => {
  const update = newMessage({
    opcode: 5,
    question: [{ name: zone, type: types.SOA, class: classes.IN }],
    answer: [{ name: `baru.${zone}`, type: types.ANY, class: classes.ANY, ttl: 0, data: { kind: 'raw', hex: '' } }],
    authority: [
      {
        name: `baru.${zone}`,
        type: types.A,
        class: classes.IN,
        ttl: 300,
        data: { kind: 'address', address: '10.0.0.1' },
      },
    ],
  })
  const answer = await exchange({ ...asking(), key: bind.key }, update)
  expect(answer.ok && answer.value.rcode).toBe(rcodes.NXDOMAIN)
})

async function listening(onConnect: (write: (bytes: Uint8Array) => void) => void): Promise<number> {
  const server: TcpServer = createServer((socket) => {
    socket.on('error', () => {})
    onConnect((bytes) => socket.write(bytes))
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return port
}

test('nobody there, silence, garbage and a drip of octets each end with their own word, in time', async () => {
  const closed = await query({ ...asking(), server: { host: '127.0.0.1', port: await freePort() } }, zone, types.SOA)
  expect(closed.ok ? '' : closed.error).toMatchObject({ code: 'unreachable', sent: false })
  const silent = await listening(() => {})
  const waited = await query(
    { server: { host: '127.0.0.1', port: silent }, timeout: 200, now: Date.now },
    zone,
    types.SOA,
  )
  expect(waited.ok ? '' : waited.error).toMatchObject({ code: 'timeout', sent: true })
  const noise = await listening((write) => write(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'.padEnd(20_000, 'x'))))
  const garbage = await query(
    { server: { host: '127.0.0.1', port: noise }, timeout: 500, now: Date.now },
    zone,
    types.SOA,
  )
  expect(garbage.ok).toBe(false)
  const drip = await listening((write) => {
    const timer = setInterval(() => write(Uint8Array.from([0])), 20)
    setTimeout(() => clearInterval(timer), 1000)
  })
  const began = Date.now()
  const dripped = await query(
    { server: { host: '127.0.0.1', port: drip }, timeout: 300, now: Date.now },
    zone,
    types.SOA,
  )
  expect(dripped.ok).toBe(false)
  expect(Date.now() - began).toBeLessThan(900)
})

test('a question that is taken back ends at once', async () => {
  const silent = await listening(() => {})
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 50)
  const began = Date.now()
  const answer = await query(
    { server: { host: '127.0.0.1', port: silent }, timeout: 5000, signal: stop.signal, now: Date.now },
    zone,
    types.SOA,
  )
  expect(answer.ok ? '' : answer.error.code).toBe('aborted')
  expect(Date.now() - began).toBeLessThan(1000)
})
