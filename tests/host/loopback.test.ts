// The host for a browser on this PC, over real HTTP.
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core, HostEnv } from '../../electron/core/host-env.ts'
import { type Loopback, serveLoopback } from '../../electron/host/loopback.ts'

const long = JSON.stringify({ rows: Array.from({ length: 200 }, (_, n) => ({ n, hal: 'Permohonan Sub Domain' })) })
const seen: HostEnv[] = []
let closed = 0
let host: Loopback

const core: Core = {
  fetch: async (asked, env) => {
    seen.push(env)
    const { pathname } = new URL(asked.url)
    const json = { 'content-type': 'application/json' }
    if (pathname === '/assets/a.js') {
      const headers = { 'content-type': 'text/javascript', 'cache-control': 'public, max-age=31536000, immutable' }
      return new Response(long, { headers })
    }
    if (pathname === '/scan') return new Response(new Uint8Array(5_000), { headers: { 'content-type': 'image/png' } })
    if (pathname === '/short') return new Response('{}', { headers: json })
    if (asked.method === 'POST') return new Response(await asked.text(), { headers: json })
    return new Response(long, { headers: json })
  },
  close: async () => {
    closed += 1
  },
}

beforeAll(async () => {
  const served = await serveLoopback({ core, port: 0 })
  if (!served.ok) throw new Error(served.error.sentence)
  host = served.value
})
afterAll(async () => host.close())

interface Got {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: Buffer
}

/** `fetch` sets Host and unpacks by itself; here both are in the test's hand. */
function get(path: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: host.port, path, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      )
    })
    asking.on('error', reject)
    asking.end()
  })
}

describe('the name it is called by', () => {
  test.each(['127.0.0.1', 'localhost', 'kantor.localhost'])('%s is answered', async (name) => {
    expect((await get('/short', { host: `${name}:${host.port}` })).status).toBe(200)
  })

  test.each(['evil.example', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    '%j is refused with 421, without the core',
    async (name) => {
      const before = seen.length
      expect((await get('/short', { host: name })).status).toBe(421)
      expect(seen).toHaveLength(before)
    },
  )
})

describe('the core', () => {
  test('is told the transport and the caller out of band', async () => {
    await get('/short', { 'x-forwarded-for': '10.0.0.9', 'x-transport': 'desktop' })
    expect(seen.at(-1)).toEqual({ transport: 'loopback', remote: '127.0.0.1' })
  })

  test('gets the body as it was sent', async () => {
    const sent = 'ü'.repeat(3_000)
    const answer = await fetch(`${host.url}/echo`, { method: 'POST', body: sent })
    expect(await answer.text()).toBe(sent)
  })
})

describe('answers', () => {
  test('are packed with brotli or gzip as the browser takes them', async () => {
    const brotli = await get('/rows', { 'accept-encoding': 'gzip, deflate, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).toString()).toBe(long)
    expect(brotli.body.length).toBeLessThan(long.length / 5)
    const gzip = await get('/rows', { 'accept-encoding': 'gzip, br;q=0' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(long)
    expect(gzip.headers['vary']).toContain('accept-encoding')
  })

  test('stay plain where the browser takes nothing, where they are short, or pictures', async () => {
    expect((await get('/rows')).body.toString()).toBe(long)
    for (const path of ['/short', '/scan']) {
      expect((await get(path, { 'accept-encoding': 'br' })).headers['content-encoding'], path).toBeUndefined()
    }
  })

  test('of files named by their content are the same each time', async () => {
    const [first, second] = [
      await get('/assets/a.js', { 'accept-encoding': 'br' }),
      await get('/assets/a.js', { 'accept-encoding': 'br' }),
    ]
    expect(first.body.equals(second.body)).toBe(true)
    expect(brotliDecompressSync(second.body).toString()).toBe(long)
  })
})

describe('the port', () => {
  test('that is taken is a fault that names another', async () => {
    const second = await serveLoopback({ core, port: host.port })
    expect(second).toMatchObject({ ok: false, error: { code: 'port_taken' } })
    if (!second.ok) expect(second.error.sentence).toContain(String(host.port + 1))
    expect(closed).toBe(0)
  })

  test('listens on this PC alone', async () => {
    const { networkInterfaces } = await import('node:os')
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((each) => each?.family === 'IPv4' && !each.internal)
    for (const other of others) {
      await expect(
        fetch(`http://${other?.address}:${host.port}/short`, { signal: AbortSignal.timeout(2_000) }),
      ).rejects.toThrow()
    }
    expect(host.url).toBe(`http://127.0.0.1:${host.port}`)
  })
})

test('closing ends open connections and then the core', async () => {
  const other = await serveLoopback({ core, port: 0 })
  if (!other.ok) throw new Error(other.error.sentence)
  await fetch(`${other.value.url}/short`)
  await other.value.close()
  expect(closed).toBe(1)
  await expect(fetch(`${other.value.url}/short`)).rejects.toThrow()
})
