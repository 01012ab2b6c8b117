// One request to the API against a real server: what is sent, and that every failure comes back as a value.
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { MemoryStorage } from '../../support/memory-storage.ts'

interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

let server: Server
let seen: Seen[] = []
let reply: { status: number; body: string } = { status: 200, body: '{}' }
const realFetch = globalThis.fetch

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
      response.writeHead(reply.status, { 'content-type': 'application/json' })
      response.end(reply.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => realFetch(`http://127.0.0.1:${port}${address}`, init))
  vi.stubGlobal('sessionStorage', new MemoryStorage())
})

afterAll(async () => {
  vi.unstubAllGlobals()
  await new Promise((resolve) => server.close(resolve))
})

beforeEach(() => {
  seen = []
  reply = { status: 200, body: '{}' }
})

const { api } = await import('../../../renderer/api/client.ts')
const { openSession, sessionState, closeSession } = await import('../../../renderer/api/token.ts')
const { isOffline } = await import('../../../renderer/api/faults.ts')

function fault(code: string, message: string, data: unknown = {}): string {
  return JSON.stringify({ error: { code, message, data } })
}

test('what is asked for a file of somebody’s data goes in the body, never into the address', async () => {
  const input = { personIds: [], recordIds: ['r1'], scanIds: [], requestedBy: 'Sari Contoh' }
  await api.privacy.print({}, input)
  expect(seen[0]).toMatchObject({ method: 'POST', url: '/api/privacy/copy', body: JSON.stringify(input) })
})

test('a case is asked for by its id, encoded, with the token of the session', async () => {
  openSession('token-of-this-window')
  reply = { status: 200, body: '{"caseId":"a/b"}' }
  const answer = await api.cases.get({ caseId: 'a/b ?' }, {})
  expect(answer).toEqual({ ok: true, value: { caseId: 'a/b' } })
  expect(seen[0]).toMatchObject({ method: 'GET', url: '/api/cases/a%2Fb%20%3F' })
  expect(seen[0]?.headers['authorization']).toBe('Bearer token-of-this-window')
})

test('the input of a GET is its query; what is undefined is left out', async () => {
  await api.registry.incoming({}, { text: 'surat & kuasa', year: undefined, after: 0 })
  expect(seen[0]?.url).toBe('/api/agenda/incoming?text=surat+%26+kuasa&after=0')
})

test('the input of a POST is its JSON body', async () => {
  await api.session.login({}, { user: 'kabid', password: 'kuda hijau' })
  expect(seen[0]).toMatchObject({ method: 'POST', body: '{"user":"kabid","password":"kuda hijau"}' })
  expect(seen[0]?.headers['content-type']).toBe('application/json')
})

test('a file is sent as its bytes, its name in the query', async () => {
  await api.files.upload({}, { name: 'surat.pdf', kind: 'surat_permohonan' }, new Blob(['%PDF-1.7']))
  expect(seen[0]).toMatchObject({
    method: 'PUT',
    url: '/api/files?name=surat.pdf&kind=surat_permohonan',
    body: '%PDF-1.7',
  })
})

test('a named fault arrives with its sentence and its data', async () => {
  reply = { status: 401, body: fault('wrong_password', 'Periksa lalu coba lagi.', { waitSeconds: 4 }) }
  const answer = await api.session.login({}, { user: 'kabid', password: 'x' })
  expect(answer).toEqual({
    ok: false,
    error: { code: 'wrong_password', message: 'Periksa lalu coba lagi.', data: { waitSeconds: 4 } },
  })
})

test('a wrong password does not end the session of the window', async () => {
  openSession('t')
  reply = { status: 401, body: fault('wrong_password', 'x', { waitSeconds: 0 }) }
  await api.session.prove({}, { password: 'x', digest: 'd' })
  expect(sessionState()).toEqual({ kind: 'open' })
})

test('423 locks the session, 401 ends it', async () => {
  openSession('t')
  reply = { status: 423, body: fault('locked', 'Layar terkunci.') }
  await api.desk.get({}, {})
  expect(sessionState()).toEqual({ kind: 'locked' })
  reply = { status: 401, body: fault('unauthenticated', 'Sesi berakhir.') }
  await api.desk.get({}, {})
  expect(sessionState()).toEqual({ kind: 'ended' })
  closeSession()
})

test('an answer to a former token does not end the session that came after it', async () => {
  openSession('old')
  reply = { status: 401, body: fault('unauthenticated', 'Sesi berakhir.') }
  const asked = api.desk.get({}, {})
  openSession('new')
  await asked
  expect(sessionState()).toEqual({ kind: 'open' })
})

test('what is no fault of the table is an internal one with the status in its report', async () => {
  reply = { status: 502, body: '<html>Bad gateway</html>' }
  const answer = await api.desk.get({}, {})
  expect(answer).toMatchObject({ ok: false, error: { code: 'internal', data: { report: 'status 502' } } })
})

test('a fault whose data does not fit its code is an internal one', async () => {
  reply = { status: 409, body: fault('stale_version', 'x', { current: 'fourteen' }) }
  const answer = await api.cases.get({ caseId: 'a' }, {})
  expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } })
})

test('a server that does not answer is a fault with a remedy, not an exception', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')))
  const answer = await api.session.health({}, {})
  expect(answer.ok).toBe(false)
  if (answer.ok) return
  expect(isOffline(answer.error)).toBe(true)
  expect(answer.error.message).toContain('Isian Anda tetap ada')
})
