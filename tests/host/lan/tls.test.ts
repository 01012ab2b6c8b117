// What the komputer induk refuses on its address: old TLS, strangers, foreign names and pages, slow and giant senders.
import { X509Certificate } from 'node:crypto'
import { statSync } from 'node:fs'
import { request as plainRequest } from 'node:http'
import { Agent, request } from 'node:https'
import { join } from 'node:path'
import { connect, type TLSSocket } from 'node:tls'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeCertificate } from '../../../electron/host/lan/certificate.ts'
import { createOfficeHost } from '../../../electron/host/lan/office-host.ts'
import { remoteOffice } from '../../../electron/host/remote/remote-office.ts'
import { refusal, value } from '../../support/api-client.ts'
import {
  chance,
  deviceClient,
  lanOffice,
  type LanOffice,
  newDevice,
  pairDevice,
  secrets,
  switchLan,
} from '../../support/lan.ts'
import { freePort } from '../../support/free-port.ts'
import { practiceOffice } from '../../support/practice-office.ts'
import { officeForm, sendTo, window } from '../../support/small-office.ts'
import { tempFolder } from '../../support/temp-data.ts'

interface Got {
  readonly status: number
  readonly body: string
}

interface Sent {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly agent?: Agent
}

function ask(
  { port }: LanOffice,
  path: string,
  { method = 'GET', headers = {}, body = '', agent }: Sent = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers, rejectUnauthorized: false }
    const sent = request({ ...options, ...(agent === undefined ? {} : { agent }) }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => (text += part.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function handshake(port: number, maxVersion: 'TLSv1.2' | 'TLSv1.3'): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: TLSSocket = connect({ host: '127.0.0.1', port, maxVersion, rejectUnauthorized: false }, () => {
      resolve(socket.getProtocol() ?? '')
      socket.destroy()
    })
    socket.on('error', reject)
  })
}

const remote = (office: LanOffice, own: ReturnType<typeof newDevice>, pinned = office.certificate) =>
  remoteOffice({ address: '127.0.0.1', port: office.port, pinned, own })
const health = () => new Request('app://kantor/api/health')
const codeOf = async (answer: Response): Promise<string> => {
  const told: { error?: { code: string } } = Object(await answer.json())
  return told.error?.code ?? 'ok'
}

describe('the connection', () => {
  test('speaks TLS 1.3 alone, and no plain HTTP', async () => {
    const office = await lanOffice()
    expect(await handshake(office.port, 'TLSv1.3')).toBe('TLSv1.3')
    await expect(handshake(office.port, 'TLSv1.2')).rejects.toThrow(/protocol version|alert/)
    await expect(
      new Promise((resolve, reject) =>
        plainRequest({ host: '127.0.0.1', port: office.port }, resolve).on('error', reject).end(),
      ),
    ).rejects.toThrow()
  })

  test('shows a certificate for ten years whose key only the owner reads, the same after a restart', async () => {
    const office = await lanOffice()
    const certificate = new X509Certificate(office.certificate)
    expect(certificate.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1')
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1')
    const years = (Date.parse(certificate.validTo) - Date.now()) / (365.25 * 24 * 3_600_000)
    expect(years).toBeGreaterThan(9.9)
    expect(statSync(join(office.data, 'induk.key')).mode & 0o777).toBe(0o600)
    value(await switchLan(office, { on: false, address: '', port: office.port, browsers: false }))
    await expect(ask(office, '/')).rejects.toThrow(/ECONNREFUSED/)
    value(await switchLan(office, { on: true, address: '127.0.0.1', port: office.port, browsers: false }))
    expect(office.host.lanHost.identity()?.certificate).toBe(office.certificate)
  })

  test('listens on the chosen address alone', async () => {
    const office = await lanOffice()
    const port = await freePort()
    value(await switchLan(office, { on: true, address: '127.0.0.2', port, browsers: false }))
    await expect(handshake(port, 'TLSv1.3')).rejects.toThrow(/ECONNREFUSED/)
  })
})

describe('a paired client stops hard, with its sentence,', () => {
  test('where the certificate is another one, a changed one, or one of yesterday', async () => {
    const office = await lanOffice()
    const own = newDevice()
    await pairDevice(office, own)
    expect(await codeOf(await remote(office, own).fetch(health()))).toBe('ok')
    const other = makeCertificate({ name: 'Siladom', hosts: ['127.0.0.1'], now: Date.now(), randomBytes: chance })
    const answer = await remote(office, own, other.certificate).fetch(health())
    expect(answer.status).toBe(502)
    expect(await codeOf(answer)).toBe('host_changed')
    const page = await remote(office, own, other.certificate).fetch(new Request('app://kantor/'))
    const html = await page.text()
    expect(html).toContain('Sidik komputer induk tidak sama')
    expect(html).not.toContain('http-equiv')
  })

  test('where the host has a new certificate at the same address', async () => {
    const first = await lanOffice()
    const own = newDevice()
    await pairDevice(first, own)
    const client = remote(first, own)
    expect(await codeOf(await client.fetch(health()))).toBe('ok')
    value(await switchLan(first, { on: false, address: '', port: first.port, browsers: false }))
    await lanOffice({ port: first.port })
    expect(await codeOf(await client.fetch(health()))).toBe('host_changed')
  })

  test('where the certificate of the host has expired, or its own has', async () => {
    const { createServer } = await import('node:https')
    const old = Date.now() - 11 * 366 * 24 * 3_600_000
    const expired = makeCertificate({ name: 'Siladom', hosts: ['127.0.0.1'], now: old, randomBytes: chance })
    const server = createServer({ key: expired.key, cert: expired.certificate, minVersion: 'TLSv1.3' }, (_, answer) =>
      answer.end('{}'),
    )
    const port = await freePort()
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    const client = remoteOffice({ address: '127.0.0.1', port, pinned: expired.certificate, own: newDevice() })
    const told: { error: { code: string; message: string } } = Object(await (await client.fetch(health())).json())
    expect(told.error).toMatchObject({ code: 'host_changed', message: expect.stringContaining('tanggal') })
    server.close()
    const office = await lanOffice()
    const answer = await remote(office, newDevice(old)).fetch(health())
    expect(answer.status).toBe(401)
    expect(await answer.text()).toContain('tanggal')
  })

  test('where it is made to speak TLS 1.2', async () => {
    const { createServer } = await import('node:https')
    const made = makeCertificate({ name: 'Siladom', hosts: ['127.0.0.1'], now: Date.now(), randomBytes: chance })
    const server = createServer({ key: made.key, cert: made.certificate, maxVersion: 'TLSv1.2' })
    const port = await freePort()
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    const client = remoteOffice({ address: '127.0.0.1', port, pinned: made.certificate, own: newDevice() })
    expect(await codeOf(await client.fetch(health()))).toBe('host_changed')
    server.close()
  })

  test('but says that the host is away, within seconds, where nothing answers', async () => {
    const client = remoteOffice({
      address: '127.0.0.1',
      port: await freePort(),
      pinned: newDevice().certificate,
      own: newDevice(),
    })
    const start = Date.now()
    expect(await codeOf(await client.fetch(health()))).toBe('host_away')
    expect(Date.now() - start).toBeLessThan(5_000)
    expect(await (await client.fetch(new Request('app://kantor/'))).text()).toContain('http-equiv="refresh"')
  })
})

describe('a stranger', () => {
  test('without a paired device gets nothing but the sentence, the page and the setup included', async () => {
    const office = await lanOffice()
    for (const path of ['/', '/api/health', '/api/openapi.json', '/api/desk', '/assets/x.js', '/api/nothing']) {
      expect((await ask(office, path)).status, path).toBe(401)
    }
    const setup = await ask(office, '/api/setup', { method: 'POST', body: JSON.stringify(officeForm) })
    expect(setup.status).toBe(401)
    expect((await ask(office, '/')).body).toContain('belum mengizinkan peramban')
  })

  test('in a browser comes in where the office allows it, and still cannot set up', async () => {
    const office = await lanOffice({ browsers: true })
    expect((await ask(office, '/api/health')).status).toBe(200)
    expect((await ask(office, '/api/desk')).status).toBe(401)
    const setup = await ask(office, '/api/setup', { method: 'POST', body: JSON.stringify(officeForm) })
    expect(setup).toMatchObject({ status: 403, body: expect.stringContaining('komputer tempat datanya') })
    const headers = { 'x-forwarded-for': '10.9.9.9', 'x-transport': 'desktop', 'x-device': 'a' }
    expect((await ask(office, '/api/lan', { headers })).status).toBe(401)
  })

  test('cannot use a session of the komputer induk itself', async () => {
    const office = await lanOffice({ browsers: true })
    const headers = { authorization: `Bearer ${office.admin.token}` }
    expect((await ask(office, '/api/session', { headers })).status).toBe(401)
  })

  test('cannot replay the token of a session that has ended', async () => {
    const office = await lanOffice()
    const own = newDevice()
    await pairDevice(office, own)
    const { api } = await deviceClient(office, own)
    value(await api.session.logout({}, {}))
    expect(refusal(await api.session.me({}, {})).code).toBe('unauthenticated')
  })
})

describe('a request', () => {
  test('under a foreign name, or from a foreign page, is refused', async () => {
    const office = await lanOffice({ browsers: true })
    for (const host of ['evil.example', '127.0.0.1', `localhost.evil:${office.port}`]) {
      expect((await ask(office, '/api/health', { headers: { host } })).status, host).toBe(421)
    }
    const origin = { origin: 'https://evil.example' }
    const foreign = await ask(office, '/api/session', { method: 'POST', headers: origin, body: '{}' })
    expect(foreign).toMatchObject({ status: 403, body: expect.stringContaining('halaman lain') })
    const own = { origin: `https://127.0.0.1:${office.port}` }
    expect((await ask(office, '/api/session', { method: 'POST', headers: own, body: '{}' })).status).toBe(422)
  })

  test('with a giant body is refused before it is read', async () => {
    const office = await lanOffice({ browsers: true })
    const body = JSON.stringify({ user: 'x'.repeat(3 * 1_048_576), password: '' })
    expect((await ask(office, '/api/session', { method: 'POST', body })).status).toBe(413)
    const unpaired = await lanOffice()
    const answer = await ask(unpaired, '/api/session', { method: 'POST', body })
    expect(answer.status).toBe(401)
  })

  test('too many of them have to wait, and are told how long', async () => {
    let now = Date.now()
    const office = await lanOffice({ browsers: true, now: () => now })
    const agent = new Agent({ keepAlive: true, maxSockets: 20 })
    const many = Array.from({ length: 450 }, () => ask(office, '/api/desk', { agent }))
    const answers = await Promise.all(many)
    agent.destroy()
    expect(answers.find(({ status }) => status === 429)?.body).toContain('Terlalu banyak')
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(50)
    now += 1_000
    expect((await ask(office, '/api/health')).status).toBe(200)
  })
})

describe('a slow sender', () => {
  test('of its headers is cut off, and others are served meanwhile', async () => {
    const office = await lanOffice({ browsers: true })
    const sockets = await Promise.all(
      Array.from({ length: 20 }, () => trickle(office.port, 'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ')),
    )
    expect((await ask(office, '/api/health')).status).toBe(200)
    const ended = await Promise.all(sockets.map((one) => one.ended))
    expect(Math.max(...ended)).toBeLessThan(20_000)
  }, 40_000)

  test('does not fill the host: connections of one address have a limit', async () => {
    const office = await lanOffice({ browsers: true })
    const opened = await Promise.all(Array.from({ length: 240 }, () => trickle(office.port, 'GET')))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(office.host.lanHost.connections().length).toBeLessThanOrEqual(200)
    for (const one of opened) one.socket.destroy()
    await expect.poll(() => office.host.lanHost.connections().length).toBe(0)
    expect((await ask(office, '/api/health')).status).toBe(200)
  })
})

async function trickle(port: number, start: string) {
  const began = Date.now()
  const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false })
  socket.on('error', () => {})
  const ended = new Promise<number>((resolve) => socket.once('close', () => resolve(Date.now() - began)))
  await Promise.race([new Promise((resolve) => socket.once('secureConnect', resolve)), ended])
  if (!socket.destroyed) socket.write(start)
  const drop = setInterval(() => socket.destroyed || socket.write('a'), 500)
  void ended.then(() => clearInterval(drop))
  return { socket, ended }
}

test('practice data stays on addresses of this computer', async () => {
  const data = tempFolder()
  const host = createOfficeHost({ data, secrets, randomBytes: chance, now: () => Date.now() })
  const { core } = await practiceOffice({ data, lanHost: host.lanHost })
  onTestFinished(() => host.end())
  const port = await freePort()
  const elsewhere = await host.begin(core, { address: '192.0.2.77', port })
  expect(elsewhere).toMatchObject({ kind: 'failed', sentence: expect.stringContaining('Data latihan') })
  expect(await host.begin(core, { address: '127.0.0.1', port })).toEqual({
    kind: 'on',
    url: `https://127.0.0.1:${port}`,
  })
  const at = (local: string) =>
    core.fetch(new Request('https://a/api/health'), { transport: 'lan', local, device: 'laptop' })
  expect((await at('192.0.2.77')).status).toBe(403)
  expect((await at('127.0.0.1')).status).toBe(200)
})

test('a port that is taken is told, and what was open stays open', async () => {
  const office = await lanOffice()
  const other = await lanOffice()
  const refused = refusal(
    await switchLan(office, { on: true, address: '127.0.0.1', port: other.port, browsers: false }),
  )
  expect(refused).toMatchObject({ code: 'lan_refused', message: expect.stringContaining(`Porta ${other.port}`) })
  expect(office.host.lanHost.state()).toEqual({ kind: 'on', url: `https://127.0.0.1:${office.port}` })
  expect(value(await office.admin.api.lan.settings({}, {})).settings.port).toBe(office.port)
  const gone = refusal(await switchLan(office, { on: true, address: '203.0.113.9', port: 4651, browsers: false }))
  expect(gone.code).toBe('invalid')
  expect((await window(sendTo(office)).api.session.health({}, {})).ok).toBe(true)
})
