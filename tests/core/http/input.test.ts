// What is sent in: broken, wrong, too long or strange input is answered with a named fault.
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { openCore } from '../../support/core.ts'
import { sendTo, smallOffice, type Office } from '../../support/small-office.ts'

const json = { 'content-type': 'application/json' }

async function login(body: BodyInit) {
  const { core, bugs } = await openCore()
  const response = await sendTo({ core })('/api/session', { method: 'POST', headers: json, body })
  expect(bugs).toEqual([])
  return { status: response.status, body: await response.json() }
}

describe('broken JSON is 400', () => {
  const broken: readonly BodyInit[] = ['{', 'null,', '{"user": }', new Uint8Array([0xff, 0xfe, 0x00])]
  for (const [index, body] of broken.entries()) {
    test(`case ${index + 1}`, async () => {
      expect(await login(body)).toMatchObject({ status: 400, body: { error: { code: 'malformed' } } })
    })
  }

  test('nested a hundred thousand times', async () => {
    expect((await login('['.repeat(100_000) + ']'.repeat(100_000))).status).toBe(400)
  })
})

test('a wrong entry is 422 with its path and a sentence in Indonesian', async () => {
  const answer = await login(JSON.stringify({ user: 7, password: 'x'.repeat(201) }))
  expect(answer).toEqual({
    status: 422,
    body: {
      error: {
        code: 'invalid',
        message: 'Ada isian yang perlu diperbaiki.',
        data: {
          problems: [
            { path: 'user', sentence: 'Bentuk isian ini tidak sesuai. Periksa lalu perbaiki.' },
            { path: 'password', sentence: 'Paling banyak 200 huruf.' },
          ],
        },
      },
    },
  })
})

test('a missing entry says that it is needed', async () => {
  const { body } = await login('{}')
  expect(body).toMatchObject({
    error: { data: { problems: [{ path: 'user', sentence: 'Wajib diisi.' }, { path: 'password' }] } },
  })
})

test('a body above the limit is 413, whether it says its length or not', async () => {
  const { core } = await openCore()
  const long = JSON.stringify({ user: 'x'.repeat(3_000_000), password: '' })
  const said = await sendTo({ core })('/api/session', {
    method: 'POST',
    headers: { ...json, 'content-length': '3000000' },
    body: long,
  })
  expect(said.status).toBe(413)
  const stream = new Blob([long]).stream()
  const streamed = await sendTo({ core })('/api/session', {
    method: 'POST',
    headers: json,
    body: stream,
    duplex: 'half',
  } as RequestInit)
  expect(streamed.status).toBe(413)
})

test('no JSON that anybody thinks of makes the core report a bug', async () => {
  const { core, bugs } = await openCore()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('/api/session', '/api/setup'), fc.json({ maxDepth: 8 }), async (path, body) => {
      const { status } = await sendTo({ core })(path, { method: 'POST', headers: json, body })
      expect([200, 401, 422, 429]).toContain(status)
    }),
    { numRuns: 60 },
  )
  expect(bugs).toEqual([])
})

describe('a page of another origin', () => {
  const from = async (
    { core }: Pick<Office, 'core'>,
    headers: Record<string, string>,
    transport: 'loopback' | 'desktop' = 'loopback',
  ) => {
    const request = new Request('http://127.0.0.1:4650/api/session', {
      method: 'POST',
      headers: { ...json, ...headers },
      body: '{}',
    })
    return (await core.fetch(request, { transport })).status
  }

  test('is refused, a page of our own not', async () => {
    const office = await smallOffice()
    expect(await from(office, { origin: 'http://jahat.example' })).toBe(403)
    expect(await from(office, { origin: 'null' })).toBe(403)
    expect(await from(office, { 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await from(office, { origin: 'http://127.0.0.1:4650' })).toBe(422)
    expect(await from(office, { origin: 'app://kantor' })).toBe(422)
    expect(await from(office, {})).toBe(422)
    expect(await from(office, { origin: 'null' }, 'desktop')).toBe(422)
  })
})
