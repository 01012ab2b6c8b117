// The host's side of the komputer induk: opens and shuts the LAN as the office has it switched, and tries again by itself.
import type { LanSettings, LanState } from '../../../shared/contract/lan.ts'
import { isLoopback } from '../../core/lan/is-loopback.ts'
import type { LanCore, LanHost } from '../../core/lan/lan-host.ts'
import { fingerprintOf, publicKeyOf } from './certificate.ts'
import { type IdentityPlace, knownCertificate, openHostIdentity } from './identity.ts'
import { ownInterfaces } from './interfaces.ts'
import { type LanServer, serveLan } from './lan-server.ts'

/** A network that comes up after the program is found by trying again. */
const againMillis = 15_000

export interface OfficeHost {
  /** What the core is given. */
  readonly lanHost: LanHost
  /** Begins as the office has it switched; `instead` is what the command line says. */
  begin(core: LanCore, instead?: Pick<LanSettings, 'address' | 'port'>): Promise<LanState>
  /** Ends the LAN for good, before the core is closed. */
  end(): Promise<void>
}

export function createOfficeHost(place: IdentityPlace): OfficeHost {
  let core: LanCore | null = null
  let server: LanServer | null = null
  let state: LanState = { kind: 'off' }
  let again: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work)
    turn = next.catch(() => {})
    return next
  }

  const shut = async (): Promise<void> => {
    clearTimeout(again)
    await server?.close()
    server = null
    state = { kind: 'off' }
  }
  const open = async (at: Pick<LanSettings, 'address' | 'port'>): Promise<LanState> => {
    await shut()
    state = await tryOpen(at)
    if (state.kind === 'failed' && core !== null) {
      again = setTimeout(() => void inTurn(() => open(at)), againMillis)
      again.unref()
    }
    return state
  }
  const tryOpen = async ({ address, port }: Pick<LanSettings, 'address' | 'port'>): Promise<LanState> => {
    if (core === null) return { kind: 'failed', sentence: 'Siladom sedang dibuka. Coba lagi.' }
    if (!isLoopback(address) && (await core.lan.isPractice())) return { kind: 'failed', sentence: practiceStays }
    const identity = await openHostIdentity(place, [address, ...ownInterfaces().map((one) => one.address)])
    if (!identity.ok) return { kind: 'failed', sentence: identity.error.sentence }
    const served = await serveLan({ core, identity: identity.value, address, port, now: place.now })
    if (!served.ok) return { kind: 'failed', sentence: served.error.sentence }
    server = served.value
    return { kind: 'on', url: server.url }
  }

  return {
    lanHost: {
      interfaces: ownInterfaces,
      state: () => state,
      identity: () => {
        const certificate = knownCertificate(place.data)
        if (certificate === null) return null
        return { certificate, fingerprint: fingerprintOf(certificate), publicKey: publicKeyOf(certificate) }
      },
      open: (at) => inTurn(() => open(at)),
      shut: () => inTurn(shut),
      connections: () => server?.connections() ?? [],
      cut: (fingerprint) => server?.cut(fingerprint),
    },
    begin: async (opened, instead) => {
      core = opened
      const settings = await core.lan.settings()
      if (instead !== undefined) return await inTurn(() => open(instead))
      return settings.on ? await inTurn(() => open(settings)) : state
    },
    end: async () => {
      await inTurn(shut)
      core = null
    },
  }
}

const practiceStays = 'Data latihan hanya dapat dibuka di komputer tempat datanya, tidak lewat jaringan.'
