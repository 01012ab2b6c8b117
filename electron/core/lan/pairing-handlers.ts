// Handlers of pairing: the device's two calls, and what the administrator shows and answers.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { personalMeta } from '../identity/meta.ts'
import { unproven, writeAs } from '../office/acting.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { devicePaired, pairingRefused, refusedDevice } from './events.ts'
import type { Lan } from './lan.ts'

type PairingHandlers = Pick<Handlers<Api['lan'], Caller>, 'pair' | 'pairState' | 'showCode' | 'answerPairing'>

const stepMillis = 250

export function createPairingHandlers(services: Services, { host, pairing }: Lan): PairingHandlers {
  const { store, clock, makeId } = services
  return {
    pair: async ({ env }, _params, { code, name, commitment }) => {
      if (env.transport !== 'lan' || env.certificate === undefined) return fail(fault('pairing_closed', {}))
      const remote = env.remote ?? ''
      const asked = pairing.ask({ code, name: named(name), commitment, remote, certificate: env.certificate })
      if (asked.ok) return ok(asked.value)
      if (asked.error.kind === 'closed') return fail(fault('pairing_closed', {}))
      const { triesLeft } = asked.error
      await store.write((tx) =>
        recordAny({ tx, services, meta: personalMeta(clock.now(), null) }, 'device', refusedDevice, [
          pairingRefused(named(name), remote),
        ]),
      )
      return fail(triesLeft === 0 ? fault('wrong_code', { triesLeft }, lastTry) : fault('wrong_code', { triesLeft }))
    },
    pairState: async ({ env }, { requestId }, { nonce, wait }) => {
      const hostKey = host.identity()?.publicKey
      if (env.certificate === undefined || hostKey === undefined) return fail(fault('pairing_closed', {}))
      const { fingerprint } = env.certificate
      for (let left = (wait * 1000) / stepMillis; ; left -= 1) {
        const state = pairing.reveal({ requestId, nonce, fingerprint }, hostKey)
        if (state === null) return fail(fault('pairing_closed', {}))
        if (state !== 'waiting' || left <= 0 || services.closing.aborted) return ok({ state })
        await new Promise((resume) => setTimeout(resume, stepMillis).unref())
      }
    },
    showCode: async (caller) =>
      await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'lan.write', '')
        if (!write.ok) return write
        if (caller.env.transport === 'lan') return fail(fault('lan_refused', {}, onlyHere))
        if (host.state().kind !== 'on') return fail(fault('lan_refused', {}, notOn))
        const missing = await unproven(tx, services, caller)
        return missing === null ? ok(pairing.show()) : fail(missing)
      }),
    answerPairing: async (caller, _params, { key, requestId, accept }) =>
      await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'lan.write', key)
        if (!write.ok) return write
        if (requestId === null) {
          pairing.close()
          return ok({})
        }
        const missing = await unproven(tx, services, caller)
        if (missing !== null) return fail(missing)
        const device = pairing.answer(requestId, accept)
        if (device === null) return fail(fault('pairing_closed', {}))
        const event = accept
          ? devicePaired(device.name, device.certificate.fingerprint)
          : pairingRefused(device.name, device.remote)
        await recordAny(write.value, 'device', accept ? makeId() : refusedDevice, [event])
        return ok({})
      }),
  }
}

const lastTry =
  'Kode salah lima kali; penyandingan ditutup. Minta administrator menampilkan kode baru di komputer induk.'
const onlyHere = 'Kode penyandingan hanya ditampilkan pada layar komputer induk sendiri.'
const notOn = 'Nyalakan komputer induk terlebih dahulu.'

function named(name: string): string {
  const plain = name.replaceAll(/\p{C}/gu, '').trim()
  return plain === '' ? 'Perangkat tanpa nama' : plain
}
