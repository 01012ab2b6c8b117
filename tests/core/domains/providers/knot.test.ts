// The suite of providers on Knot: RFC 2136 with TSIG.
import { rfc2136Provider } from '../../../../electron/core/domains/providers/rfc2136.ts'
import type { TsigKey } from '../../../../electron/core/domains/wire/tsig.ts'
import { changeScript, nsupdate } from '../../../support/domains/nsupdate.ts'
import { providerSuite } from '../../../support/domains/provider-suite.ts'
import { zoneRecords } from '../../../support/domains/subject.ts'
import { startKnot } from '../../../support/servers/knot.ts'
import { wildZone, zone } from '../../../support/servers/zone.ts'

providerSuite('Knot by RFC 2136', async () => {
  const knot = await startKnot()
  const { server, key, powerless } = knot
  const by = (own: TsigKey, inZone = zone, now = Date.now) =>
    rfc2136Provider({ zone: inZone, server, key: own, timeout: 2500, now })
  return {
    running: knot,
    server,
    provider: by(key),
    wild: by(key, wildZone),
    refused: [
      ['wrong secret', by({ ...key, secret: new Uint8Array(32) }), 'auth'],
      ['unknown key', by({ ...key, name: 'orang-lain' }), 'auth'],
      ['no rights', by(powerless), 'auth'],
      ['clock ten minutes late', by(key, zone, () => Date.now() - 600_000), 'auth'],
    ],
    change: async (name, address) => {
      const { ok, printed } = await nsupdate(changeScript(server, zone, name, address), key)
      if (!ok) throw new Error(printed)
    },
    zone: async () => await zoneRecords(server, key),
  }
})
