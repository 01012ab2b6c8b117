// Asks each name server of a zone directly what it says of a name, so that a late or stray server is seen.
import type { ServerAddress } from '../../../../shared/domains/connection.ts'
import { isAddress } from '../../../../shared/watch/expected.ts'
import type { SeenServer } from '../../../../shared/watch/observation.ts'
import { type Asking, query } from '../../domains/wire/exchange.ts'
import { rcodes } from '../../domains/wire/message.ts'
import { setsOf } from '../../domains/wire/record-sets.ts'
import { types } from '../../domains/wire/records.ts'

const questionMillis = 3_000

/** Side by side; a server that does not answer for the zone is `unknown`. */
export async function askZoneServers(
  servers: readonly ServerAddress[],
  { fqdn, zone }: { readonly fqdn: string; readonly zone: string },
  now: () => number,
  signal: AbortSignal,
): Promise<readonly SeenServer[]> {
  return await Promise.all(
    servers.map(async (server) => await askServer({ server, now, signal, timeout: questionMillis }, fqdn, zone)),
  )
}

async function askServer(asking: Asking, fqdn: string, zone: string): Promise<SeenServer> {
  const { host, port } = asking.server
  const server = port === 53 ? host : `${isAddress(host) && host.includes(':') ? `[${host}]` : host}:${port}`
  const unknown: SeenServer = { server, state: 'unknown', records: [], serial: null }
  const records: string[] = []
  let missing = false
  for (const type of [types.CNAME, types.A, types.AAAA]) {
    const answered = await query(asking, fqdn, type)
    if (!answered.ok || !answered.value.authoritative) return unknown
    const { rcode, answer } = answered.value
    if (rcode !== rcodes.NOERROR && rcode !== rcodes.NXDOMAIN) return unknown
    missing = rcode === rcodes.NXDOMAIN
    for (const set of setsOf(answer.filter((record) => record.name === fqdn && record.type === type)))
      records.push(...set.values.map((value) => `${set.type} ${value}`))
  }
  const state = records.length > 0 ? 'found' : missing ? 'missing' : 'empty'
  return { server, state, records: records.sort(), serial: await serialOf(asking, zone) }
}

async function serialOf(asking: Asking, zone: string): Promise<number | null> {
  const answered = await query(asking, zone, types.SOA)
  if (!answered.ok) return null
  const soa = answered.value.answer.find(({ data }) => data.kind === 'soa')?.data
  return soa?.kind === 'soa' ? soa.serial : null
}
