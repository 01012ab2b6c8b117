// The checker of the office as it is set: its resolvers, the servers of its zones, the networks that are its own.
import type { ZoneConnection } from '../../../shared/domains/connection.ts'
import { readConnection } from '../domains/connections/stored.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import type { Checker } from './checker/observe.ts'
import { askZoneServers } from './checker/zone-servers.ts'
import { readWatchSetting } from './settings.ts'
import type { WatchParts } from './watch-parts.ts'

export async function readChecker(tx: Tx, { office, clock }: Services, parts: WatchParts): Promise<Checker> {
  const { resolvers } = await readWatchSetting(tx)
  const connections = new Map<string, ZoneConnection>()
  for (const zone of (await office.profile(tx)).zones) connections.set(zone, await readConnection(tx, zone))
  const networks = [...connections.values()].flatMap((connection) => connection.networks)
  return {
    dns: parts.dnsOf(resolvers),
    askServers: async (expected, signal) =>
      await askZoneServers(serversOf(connections.get(expected.zone)), expected, () => clock.now(), signal),
    rules: parts.rulesOf(networks),
    clock,
  }
}

function serversOf(connection: ZoneConnection | undefined) {
  if (connection === undefined) return []
  const { primary, secondaries } = connection
  return primary === null ? secondaries : [primary, ...secondaries]
}
