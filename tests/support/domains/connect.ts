// Sets how a zone of a practice office is reached, with its secrets.
import { connectionKey } from '../../../electron/core/domains/connections/stored.ts'
import { settingSaved } from '../../../electron/core/office/events.ts'
import { recordAny } from '../../../electron/core/record.ts'
import { emptyConnection, type ZoneConnection } from '../../../shared/domains/connection.ts'
import type { Practice } from '../cases/practice.ts'
import type { Bind } from '../servers/bind.ts'
import { secretText } from '../servers/keys.ts'
import type { PowerDns } from '../servers/powerdns.ts'
import { zone } from '../servers/zone.ts'

export async function connect({ services, now }: Practice, change: Partial<ZoneConnection>): Promise<void> {
  const at = now()
  const meta = { at, recordedAt: at, actor: null, recorder: 'system', post: null, capacity: null, key: null }
  const setting = connectionKey(zone)
  const event = settingSaved(setting, { ...emptyConnection(zone), ...change })
  await services.store.write((tx) => recordAny({ tx, services, meta }, 'office', `setting:${setting}`, [event]))
}

const networks = ['127.0.0.0/8', '10.20.0.0/16']

export async function connectBind(office: Practice, bind: Bind, change: Partial<ZoneConnection> = {}): Promise<void> {
  await office.services.connectionSecrets.keep(zone, 'tsig', secretText(bind.key))
  const tsig = { name: bind.key.name, algorithm: bind.key.algorithm }
  await connect(office, { provider: 'rfc2136', primary: bind.server, tsig, networks, proxy: ['127.0.3.1'], ...change })
}

export async function connectPowerDns(office: Practice, pdns: PowerDns): Promise<void> {
  await office.services.connectionSecrets.keep(zone, 'api', pdns.apiKey)
  const api = { url: pdns.url, server: 'localhost' }
  await connect(office, { provider: 'powerdns', primary: pdns.server, api, networks, hosting: ['127.0.3.2'] })
}
