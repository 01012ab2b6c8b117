// The page: its policy with a fresh nonce, its files with the right types, nothing outside its folder.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { openCore } from '../../support/core.ts'
import { sendTo } from '../../support/small-office.ts'
import { tempFolder } from '../../support/temp-data.ts'

function builtPage(): string {
  const folder = join(tempFolder(), 'page')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, '..', 'secret.json'), '{"rahasia": true}')
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><head><meta name="style-nonce" content="__STYLE_NONCE__"></head>',
  )
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'app-1a2b.css'), 'a{}')
  writeFileSync(join(folder, 'assets', 'huruf-1a2b.woff2'), 'w')
  writeFileSync(join(folder, 'assets', 'worker-1a2b.mjs'), 'export {}')
  return folder
}

async function served() {
  const { core } = await openCore({ pageDir: builtPage() })
  return sendTo({ core })
}

test('index.html carries a nonce that is new each time and the one of its policy', async () => {
  const send = await served()
  const nonces = await Promise.all(
    ['/', '/meja', '/permohonan/123/keputusan', '/index.html'].map(async (path) => {
      const response = await send(path, {})
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('no-store')
      const nonce = /content="([A-Za-z0-9_-]{24})"/.exec(await response.text())?.[1] ?? 'none'
      expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
      return nonce
    }),
  )
  expect(new Set(nonces).size).toBe(4)
})

test('the policy lets nothing in but our own files', async () => {
  const send = await served()
  const policy = (await send('/', {})).headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
})

test.each([
  ['/assets/app-1a2b.js', 'text/javascript; charset=utf-8'],
  ['/assets/worker-1a2b.mjs', 'text/javascript; charset=utf-8'],
  ['/assets/app-1a2b.css', 'text/css; charset=utf-8'],
  ['/assets/huruf-1a2b.woff2', 'font/woff2'],
])('%s is served as %s and kept for good', async (path, type) => {
  const send = await served()
  const { status, headers } = await send(path, {})
  expect([status, headers.get('content-type')]).toEqual([200, type])
  expect(headers.get('cache-control')).toContain('immutable')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

describe('outside the folder', () => {
  const climbs = [
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%5csecret.json',
    '/assets/%00.js',
    '/%',
  ]
  for (const path of climbs) {
    test(`${path} is not found`, async () => {
      const send = await served()
      expect((await send(path, {})).status).toBe(404)
    })
  }

  test('no path of any shape reads the secret', async () => {
    const send = await served()
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2e%2e',
      '%2f',
      '/',
      '\\',
      '%5c',
      'assets',
      'secret.json',
      '%00',
      '%c0%ae',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        expect(await (await send(`/${pieces.join('')}`, {})).text()).not.toContain('rahasia')
      }),
      { numRuns: 200 },
    )
  })
})

test('a file that is not there is 404 and no page in disguise', async () => {
  const send = await served()
  expect((await send('/assets/app-old.js', {})).status).toBe(404)
})

test('HEAD has no body, other methods are refused', async () => {
  const send = await served()
  expect(await (await send('/', { method: 'HEAD' })).text()).toBe('')
  expect((await send('/', { method: 'POST' })).status).toBe(405)
})

test('without a page the API answers alone', async () => {
  const { core } = await openCore()
  expect((await sendTo({ core })('/', {})).status).toBe(404)
  expect((await sendTo({ core })('/api/health', {})).status).toBe(200)
})
