// The suite of providers on PowerDNS: its HTTP API.
import { powerDnsProvider } from '../../../../electron/core/domains/providers/powerdns.ts'
import type { PowerDnsOptions } from '../../../../electron/core/domains/providers/powerdns-api.ts'
import { providerSuite } from '../../../support/domains/provider-suite.ts'
import { zoneRecords } from '../../../support/domains/subject.ts'
import { startPowerDns } from '../../../support/servers/powerdns.ts'
import { wildZone, zone } from '../../../support/servers/zone.ts'

providerSuite('PowerDNS by its API', async () => {
  const pdns = await startPowerDns()
  const { server, url, apiKey } = pdns
  const by = (change: Partial<PowerDnsOptions> = {}) =>
    powerDnsProvider({ url, server: 'localhost', apiKey, zone, timeout: 2500, ...change })
  return {
    running: pdns,
    server,
    provider: by(),
    wild: by({ zone: wildZone }),
    refused: [
      ['wrong API key', by({ apiKey: 'kunci-yang-salah' }), 'auth'],
      ['zone of another server', by({ zone: 'kabupatenlain.go.id' }), 'invalid'],
      ['no such server', by({ server: 'lain' }), 'invalid'],
    ],
    change: async (name, address) => {
      const records = [{ content: address, disabled: false }]
      const rrsets = [{ name: `${name}.`, type: 'A', ttl: 300, changetype: 'REPLACE', records }]
      const changed = await fetch(`${url}/api/v1/servers/localhost/zones/${zone}.`, {
        method: 'PATCH',
        headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
        body: JSON.stringify({ rrsets }),
      })
      if (!changed.ok) throw new Error(await changed.text())
    },
    zone: async () => await zoneRecords(server, null),
  }
})
