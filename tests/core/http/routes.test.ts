// Every route of the contract: closed without a token, with the few that the contract names as open.
import { describe, expect, test } from 'vitest'
import { endpoints, requestOf } from '../../support/api-client.ts'
import { openCore } from '../../support/core.ts'
import { sendTo, smallOffice } from '../../support/small-office.ts'

const open = ['session.health', 'session.setup', 'session.login', 'lan.pair', 'lan.pairState']
const all = endpoints().map((one) => ({ ...one, id: `${one.area}.${one.name}` }))
const closed = all.filter(({ id }) => !open.includes(id))

test('the contract opens health, the first start, the login and the pairing, and nothing else', () => {
  expect(all.filter(({ endpoint }) => endpoint.open).map(({ id }) => id)).toEqual(open)
})

test('the pairing is closed to this computer and while no code is shown', async () => {
  const { core } = await openCore()
  const input = { code: 'AAAA-AAAA', name: 'x', commitment: '0'.repeat(64) }
  for (const transport of ['test', 'lan'] as const) {
    const send = sendTo({ core }, { transport, certificate: { fingerprint: 'a', publicKey: 'b' } })
    const response = await send('/api/pairing', { method: 'POST', body: JSON.stringify(input) })
    expect(await response.json()).toMatchObject({ error: { code: 'pairing_closed' } })
  }
})

describe('without a token', () => {
  test('every other route answers 401, before it looks at what was sent', async () => {
    const { core, bugs } = await openCore()
    for (const { id, endpoint } of closed) {
      const params = { caseId: 'x', documentId: 'x', key: 'x', user: 'x', registerId: 'x', kind: 'x' }
      const response = await sendTo({ core })(...requestOf(endpoint, { params, input: { nonsense: true } }))
      expect(`${id} ${response.status}`).toBe(`${id} 401`)
      expect(await response.json()).toMatchObject({ error: { code: 'unauthenticated' } })
    }
    expect(bugs).toEqual([])
  })

  test('so does a made-up token', async () => {
    const { core } = await openCore()
    for (const token of ['', 'x', 'a'.repeat(43), '../../etc/passwd', "' or 1=1 --"]) {
      const response = await sendTo({ core })('/api/session', { headers: { authorization: `Bearer ${token}` } })
      expect(response.status).toBe(401)
    }
  })

  test('an address that does not exist tells a stranger no more than one that does', async () => {
    const { core } = await openCore()
    for (const [path, method] of [
      ['/api/nothing', 'GET'],
      ['/api/', 'GET'],
      ['/api/health', 'POST'],
      ['/api/session', 'PATCH'],
    ] as const) {
      expect((await sendTo({ core })(path, { method })).status).toBe(401)
    }
  })
})

test('with a token an unknown address answers 404', async () => {
  const { admin, send } = await smallOffice()
  const response = await send('/api/nothing', { headers: { authorization: `Bearer ${admin.token}` } })
  expect(response.status).toBe(404)
})

test('answers are never kept by a browser and never taken for a page', async () => {
  const { core } = await openCore()
  const { headers } = await sendTo({ core })('/api/health', {})
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('set-cookie')).toBeNull()
})
