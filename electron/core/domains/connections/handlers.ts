// Reading, setting and testing the connections of the office's zones.
import type { Api } from '../../../../shared/contract/api.ts'
import type { ConnectionView } from '../../../../shared/contract/domains.ts'
import type { Handlers } from '../../../../shared/contract/endpoint.ts'
import { fault } from '../../../../shared/contract/faults.ts'
import { fail, ok } from '../../../../shared/result.ts'
import type { Caller } from '../../http/caller.ts'
import { asObject, numberOf, textOf } from '../../log/body.ts'
import { refused } from '../../office/acting.ts'
import { readSetting } from '../../office/settings.ts'
import type { Services } from '../../services.ts'
import type { Tx } from '../../store/database.ts'
import { saveConnection } from './save-connection.ts'
import { connectionKey, readConnection } from './stored.ts'
import { testConnection } from './test-connection.ts'

type ConnectionHandlers = Pick<Handlers<Api['domains'], Caller>, 'connections' | 'saveConnection' | 'testConnection'>

export function createConnectionHandlers(services: Services): ConnectionHandlers {
  const { store, office } = services
  return {
    connections: async (caller) => {
      const no = refused(caller, 'connection.read')
      if (no !== null) return fail(no)
      return await store.read(async (tx) => {
        const connections: ConnectionView[] = []
        for (const zone of (await office.profile(tx)).zones) connections.push(await viewOf(tx, services, zone))
        return ok({ connections })
      })
    },
    saveConnection: async (caller, _params, input) => {
      const no = refused(caller, 'connection.write')
      return no === null ? await saveConnection(services, caller, input) : fail(no)
    },
    testConnection: async (caller, _params, { zone }) => {
      const no = refused(caller, 'connection.write')
      if (no !== null) return fail(no)
      const connection = await store.read(async (tx) =>
        (await office.profile(tx)).zones.includes(zone) ? await readConnection(tx, zone) : null,
      )
      return connection === null ? fail(fault('not_found', {})) : ok(await testConnection(services, connection))
    },
  }
}

async function viewOf(tx: Tx, { office, connectionSecrets }: Services, zone: string): Promise<ConnectionView> {
  const stored = await readSetting(tx, connectionKey(zone))
  const changed = asObject(asObject(stored ?? undefined)['changed'])
  const person = stored === null ? null : await office.person(tx, textOf(changed, 'by'))
  return {
    connection: await readConnection(tx, zone),
    hasTsigSecret: connectionSecrets.has(zone, 'tsig'),
    hasApiKey: connectionSecrets.has(zone, 'api'),
    changed:
      stored === null
        ? null
        : { by: person?.name ?? '', at: numberOf(changed, 'at'), reason: textOf(changed, 'reason') },
  }
}
