// The suite of providers on BIND: RFC 2136 with TSIG.
import { rfc2136Provider } from '../../../../electron/core/domains/providers/rfc2136.ts'
import type { TsigKey } from '../../../../electron/core/domains/wire/tsig.ts'
import { changeScript, nsupdate } from '../../../support/domains/nsupdate.ts'
import { providerSuite } from '../../../support/domains/provider-suite.ts'
import { zoneRecords } from '../../../support/domains/subject.ts'
import { startBind } from '../../../support/servers/bind.ts'
import { wildZone, zone } from '../../../support/servers/zone.ts'

providerSuite('BIND by RFC 2136', async () => {
  const bind = await startBind()
  const { server, key, powerless } = bind
  const by = (own: TsigKey, inZone = zone, now = Date.now) =>
    rfc2136Provider({ zone: inZone, server, key: own, timeout: 2500, now })
  return {
    running: bind,
    server,
    provider: by(key),
    wild: by(key, wildZone),
    refused: [
      ['wrong secret', by({ ...key, secret: new Uint8Array(32) }), 'auth'],
      ['unknown key', by({ ...key, name: 'orang-lain' }), 'auth'],
      ['no rights', by(powerless), 'refused'],
      ['clock ten minutes late', by(key, zone, () => Date.now() - 600_000), 'auth'],
    ],
    change: async (name, address) => {
      const { ok, printed } = await nsupdate(changeScript(server, zone, name, address), key)
      if (!ok) throw new Error(printed)
    },
    zone: async () => await zoneRecords(server, key),
  }
})
