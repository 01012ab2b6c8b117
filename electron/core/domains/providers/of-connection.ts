// The way of writing that a zone's connection asks for, with its secret opened for this moment alone.
import type { ZoneConnection } from '../../../../shared/domains/connection.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import type { Services } from '../../services.ts'
import { tsigKeyOf } from '../connections/stored.ts'
import { manualProvider } from './manual.ts'
import { powerDnsProvider } from './powerdns.ts'
import { type DnsProvider, type ProviderFault, providerFault } from './provider.ts'
import { rfc2136Provider } from './rfc2136.ts'

/** Milliseconds for each exchange with a server. */
export const exchangeTime = 5000

export async function providerOf(
  services: Pick<Services, 'connectionSecrets' | 'clock'>,
  connection: ZoneConnection,
): Promise<Result<DnsProvider, ProviderFault>> {
  const { zone, provider, primary, api } = connection
  const common = { zone, timeout: exchangeTime, now: services.clock.now }
  const key = await tsigKeyOf(services, connection)
  switch (provider) {
    case 'manual':
      return ok(manualProvider({ ...common, server: primary, key }))
    case 'rfc2136':
      if (primary === null || key === null) return fail(noSecret)
      return ok(rfc2136Provider({ ...common, server: primary, key }))
    case 'powerdns': {
      const apiKey = await services.connectionSecrets.open(zone, 'api')
      if (api === null || apiKey === null) return fail(noSecret)
      return ok(powerDnsProvider({ zone, timeout: exchangeTime, url: api.url, server: api.server, apiKey }))
    }
  }
}

const noSecret = providerFault(
  'auth',
  'Rahasia koneksi zona ini belum ada di komputer ini. Minta administrator mengisinya lagi di Pengaturan.',
)
