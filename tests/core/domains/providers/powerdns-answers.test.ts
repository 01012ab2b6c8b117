// What PowerDNS, or whatever stands in its place, may answer: told by its code, and never taken for a success.
import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { applyPlan, makePlan } from '../../../../electron/core/domains/providers/carry-out.ts'
import { powerDnsProvider } from '../../../../electron/core/domains/providers/powerdns.ts'
import { rrSet } from '../../../../shared/domains/records.ts'
import { defaultNamePolicy } from '../../../../shared/naming/policy.ts'
import { freePort } from '../../../support/servers/process.ts'
import { type PowerDns, startPowerDns } from '../../../support/servers/powerdns.ts'
import { zone } from '../../../support/servers/zone.ts'

const name = `baru.${zone}`
const desired = [rrSet(name, 'A', 300, ['127.0.1.1'])]

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${port}`
}

const empty = JSON.stringify({ kind: 'Native', serial: 1, rrsets: [] })

/** Answers reading as an empty zone, and writing with this. */
async function faultOfWriting(write: RequestListener) {
  const url = await serving((request, response) => {
    if (request.method === 'GET') response.end(empty)
    else write(request, response)
  })
  const provider = powerDnsProvider({ url, server: 'localhost', apiKey: 'kunci-uji', zone, timeout: 500 })
  const plan = await makePlan(provider, zone, name, desired, defaultNamePolicy)
  if (!plan.ok) throw new Error('was not planned')
  const applied = await applyPlan(provider, plan.value)
  return applied.ok ? null : applied.error
}

describe('reading', () => {
  test.each<[string, RequestListener, string]>([
    ['a page of HTML with 200', (_, response) => response.end('<html>Masuk dahulu</html>'), 'upstream'],
    ['JSON of something else', (_, response) => response.end('{"ok":true}'), 'upstream'],
    ['a redirect', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(), 'upstream'],
    ['a wrong key', (_, response) => response.writeHead(401).end('Unauthorized'), 'auth'],
    ['no such zone', (_, response) => response.writeHead(404).end('Not Found'), 'invalid'],
    ['an error of its own', (_, response) => response.writeHead(500).end(), 'upstream'],
    ['silence', () => {}, 'unreachable'],
    ['an end without an answer', (request) => request.socket.destroy(), 'unreachable'],
  ])('%s', async (_, listener, code) => {
    const url = await serving(listener)
    const provider = powerDnsProvider({ url, server: 'localhost', apiKey: 'kunci-uji', zone, timeout: 300 })
    const read = await provider.read(name)
    expect(read.ok ? null : read.error).toMatchObject({ code, mayHaveWritten: false })
  })
})

describe('writing', () => {
  test.each<[string, RequestListener, string]>([
    ['200 with HTML, where nothing was written', (_, response) => response.end('<html></html>'), 'upstream'],
    ['204 where nothing was written', (_, response) => response.writeHead(204).end(), 'refused'],
    ['422', (_, response) => response.writeHead(422).end('{"error":"Record contents is invalid"}'), 'invalid'],
    [
      '422 for a clash',
      (_, response) => response.writeHead(422).end('{"error":"RRset baru IN A: Conflicts with pre-existing RRset"}'),
      'conflict',
    ],
    ['an end in mid-write, where nothing was written', (request) => request.socket.destroy(), 'unreachable'],
  ])('%s', async (_, write, code) => {
    expect(await faultOfWriting(write)).toMatchObject({ code, mayHaveWritten: false })
  })
})

describe('a real PowerDNS', () => {
  let pdns: PowerDns
  beforeAll(async () => {
    pdns = await startPowerDns()
  })
  afterAll(async () => await pdns.stop())

  test('a zone that became a copy between plan and apply is not written', async () => {
    const { url, apiKey } = pdns
    const provider = powerDnsProvider({ url, server: 'localhost', apiKey, zone, timeout: 1000 })
    const plan = await makePlan(provider, zone, name, desired, defaultNamePolicy)
    await pdns.makeCopy(zone)
    const applied = plan.ok ? await applyPlan(provider, plan.value) : null
    expect(applied?.ok === false && applied.error).toMatchObject({ code: 'refused' })
    const again = await makePlan(provider, zone, name, desired, defaultNamePolicy)
    expect(again.ok ? null : again.error).toMatchObject({ kind: 'provider', fault: { code: 'refused' } })
  })
})
