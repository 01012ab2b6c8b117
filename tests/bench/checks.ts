// A round of checks of 500 names on a real server and a real name server, beside the same packets sent by hand.
import { Resolver } from 'node:dns/promises'
import { request as plainRequest, type IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { Server } from '../../electron/core/domains/wire/client.ts'
import { query } from '../../electron/core/domains/wire/exchange.ts'
import { types } from '../../electron/core/domains/wire/records.ts'
import type { Checker } from '../../electron/core/watch/checker/observe.ts'
import { resolverView } from '../../electron/core/watch/checker/resolver.ts'
import { officeRules } from '../../electron/core/watch/checker/rules.ts'
import { askZoneServers } from '../../electron/core/watch/checker/zone-servers.ts'
import { checkRound, type RoundName } from '../../electron/core/watch/round.ts'
import { expectedOf } from '../../shared/watch/expected.ts'
import { startBind } from '../support/servers/bind.ts'
import { startWeb, type Web } from '../support/servers/web.ts'
import { zone } from '../support/servers/zone.ts'
import { type Pair, took, typical } from './timing.ts'

const atATime = 6

/** The floor sends what a check must send: look-ups, the zone's server, http, https, https as a search engine; six side by side. */
export async function measureChecks(count: number, times: number): Promise<Pair> {
  const web = await startWeb(zone)
  const labels = Array.from({ length: count }, (_, index) => `banyak${index}`)
  const records = labels.map((label) => `${label} IN A ${web.address}`).join('\n')
  const bind = await startBind({
    zoneText: `$ORIGIN ${zone}.\n$TTL 300\n@ IN SOA ns1 h 1 3600 600 1209600 60\n@ IN NS ns1\nns1 IN A 127.0.0.1\n${records}\n`,
  })
  const resolvers = [`127.0.0.1:${bind.server.port}`]
  const closing = new AbortController().signal
  const checker: Checker = {
    dns: resolverView(resolvers),
    askServers: async (expected, signal) => await askZoneServers([bind.server], expected, Date.now, signal),
    rules: {
      ...officeRules([]),
      addresses: { networks: [], loopback: true },
      ports: web.ports,
      moreAuthorities: [web.authority],
    },
    clock: { now: () => Date.now() },
  }
  const names = labels.map((label): RoundName => {
    const entry = { fqdn: `${label}.${zone}`, zone, mode: 'langsung', target: web.address }
    return { registerId: label, expected: expectedOf(entry), target: entry.target }
  })
  try {
    const pairs: Pair[] = []
    for (let round = 0; round < times; round += 1) {
      const floor = await took(async () => await byHand(labels, bind.server, web))
      const value = await took(async () => await checkRound(checker, names, closing))
      if (value.result.some(({ observation }) => observation.web.end !== 'answered'))
        throw new Error('a site did not answer')
      pairs.push({ value: value.ms, floor: floor.ms })
    }
    return { value: typical(pairs.map((pair) => pair.value)), floor: typical(pairs.map((pair) => pair.floor)) }
  } finally {
    await bind.stop()
    await web.stop()
  }
}

async function byHand(labels: readonly string[], server: Server, web: Web): Promise<void> {
  const asking = { server, timeout: 3_000, now: Date.now }
  const resolver = new Resolver()
  resolver.setServers([`127.0.0.1:${server.port}`])
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < labels.length; index = next++) {
      const host = `${labels[index] ?? ''}.${zone}`
      await Promise.all([resolver.resolve4(host), resolver.resolve6(host).catch(() => [])])
      for (const type of [types.CNAME, types.A, types.AAAA]) await query(asking, host, type)
      await query(asking, zone, types.SOA)
      await read(plainRequest, web.address, web.ports.http, host)
      await read(secureRequest, web.address, web.ports.https, host)
      await read(secureRequest, web.address, web.ports.https, host)
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
}

function read(
  send: typeof plainRequest | typeof secureRequest,
  address: string,
  port: number,
  host: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = send({
      host: address,
      port,
      servername: host,
      agent: false,
      rejectUnauthorized: false,
      headers: { host: `${host}:${port}` },
    })
    asked.on('error', reject)
    asked.on('response', (response: IncomingMessage) => {
      response.resume()
      response.on('end', resolve)
    })
    asked.end()
  })
}
