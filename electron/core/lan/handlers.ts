// Handlers of the komputer induk: its state for everybody, its switch and its devices for the administrator.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { isPractice } from '../identity/installation.ts'
import { saveSession } from '../identity/queries.ts'
import { doneBefore, refused, unproven, writeAs } from '../office/acting.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { deviceRevoked } from './events.ts'
import type { Lan } from './lan.ts'
import { connectedDevices, deviceViews } from './lan-views.ts'
import { createPairingHandlers } from './pairing-handlers.ts'
import { selectDevice, selectDevices, selectSessionsOfDevice } from './queries.ts'
import { saveLan } from './save-lan.ts'
import { readLanSettings } from './settings.ts'

export function createLanHandlers(services: Services, lan: Lan): Handlers<Api['lan'], Caller> {
  const { store, office, clock } = services
  const { host, pairing, presence } = lan
  return {
    ...createPairingHandlers(services, lan),
    status: async ({ env }) => {
      if (env.transport === 'lan') return ok({ here: false, state: host.state(), connected: [] })
      const devices = await store.read(selectDevices)
      const connected = connectedDevices(host.connections(), devices, presence.present())
      return ok({ here: true, state: host.state(), connected })
    },
    settings: async (caller) => {
      const no = refused(caller, 'lan.write')
      if (no !== null) return fail(no)
      return await store.read(async (tx) =>
        ok({
          settings: await readLanSettings(tx),
          state: host.state(),
          interfaces: [...host.interfaces()],
          fingerprint: host.identity()?.fingerprint ?? null,
          devices: await deviceViews(tx, office, await selectDevices(tx), host.connections()),
          pairing: pairing.view(),
          practice: await isPractice(tx),
        }),
      )
    },
    save: async (caller, _params, input) => await saveLan(services, lan, caller, input),
    certificate: async (caller) => {
      const no = refused(caller, 'lan.write')
      const identity = host.identity()
      if (no !== null || identity === null) return fail(no ?? fault('not_found', {}))
      const bytes = new TextEncoder().encode(identity.certificate)
      return ok({ bytes, mime: 'application/x-x509-ca-cert', fileName: 'komputer-induk.crt' })
    },
    revokeDevice: async (caller, { deviceId }, { key }) => {
      const answer = await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'lan.write', key)
        if (!write.ok) return write
        const missing = await unproven(tx, services, caller)
        if (missing !== null) return fail(missing)
        const device = await selectDevice(tx, deviceId)
        if (device === undefined) return fail(fault('not_found', {}))
        const isDone = device.revoked_at !== null || (await doneBefore(tx, key, 'device_revoked')) !== null
        if (!isDone) await recordAny(write.value, 'device', deviceId, [deviceRevoked()])
        for (const session of await selectSessionsOfDevice(tx, deviceId)) {
          await saveSession(tx, { ...session, ended_at: clock.now() })
        }
        return ok(device.fingerprint)
      })
      if (!answer.ok) return answer
      host.cut(answer.value)
      return ok({})
    },
  }
}
