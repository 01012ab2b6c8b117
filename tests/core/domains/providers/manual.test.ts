// The suite of providers on texts for an operator: Siladom plans and checks, and Debian's nsupdate runs its script.
import { manualProvider } from '../../../../electron/core/domains/providers/manual.ts'
import { type DnsProvider, providerFault } from '../../../../electron/core/domains/providers/provider.ts'
import type { TsigKey } from '../../../../electron/core/domains/wire/tsig.ts'
import { nsupdateScript } from '../../../../shared/domains/texts/nsupdate.ts'
import { fail, ok } from '../../../../shared/result.ts'
import { changeScript, nsupdate } from '../../../support/domains/nsupdate.ts'
import { providerSuite } from '../../../support/domains/provider-suite.ts'
import { zoneRecords } from '../../../support/domains/subject.ts'
import { startBind } from '../../../support/servers/bind.ts'
import { zone } from '../../../support/servers/zone.ts'

providerSuite('an operator with nsupdate', async () => {
  const bind = await startBind()
  const { server, key } = bind
  const byHand = (own: TsigKey): DnsProvider => ({
    ...manualProvider({ zone, server, key: null, timeout: 2500, now: Date.now }),
    write: async (plan) => {
      const { ok: taken, printed } = await nsupdate(nsupdateScript(plan, server), own)
      return taken ? ok('NOERROR') : fail(providerFault(codeOf(printed), printed, /timed out/.test(printed)))
    },
  })
  return {
    running: bind,
    server,
    provider: byHand(key),
    wild: null,
    refused: [['wrong secret', byHand({ ...key, secret: new Uint8Array(32) }), 'auth']],
    change: async (name, address) => {
      const { ok: taken, printed } = await nsupdate(changeScript(server, zone, name, address), key)
      if (!taken) throw new Error(printed)
    },
    zone: async () => await zoneRecords(server, key),
  }
})

function codeOf(printed: string) {
  if (/YXDOMAIN|YXRRSET|NXRRSET|NXDOMAIN/.test(printed)) return 'conflict'
  if (/NOTAUTH|BADSIG|BADKEY|tsig/i.test(printed)) return 'auth'
  return /timed out/.test(printed) ? 'unreachable' : 'upstream'
}
