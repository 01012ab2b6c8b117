// What the areas of the core share about the LAN: the host's part, the pairing desk, who is present.
import type { Clock } from '../../../shared/time.ts'
import type { RandomBytes } from '../identity/tokens.ts'
import type { LanHost } from './lan-host.ts'
import { createPairingDesk, type PairingDesk } from './pairing-desk.ts'
import { createPresence, type Presence } from './presence.ts'

export interface Lan {
  readonly host: LanHost
  readonly pairing: PairingDesk
  readonly presence: Presence
}

export function createLan(clock: Clock, randomBytes: RandomBytes, host: LanHost = noLan): Lan {
  return { host, pairing: createPairingDesk(clock, randomBytes), presence: createPresence(clock) }
}

const unavailable = 'Komputer induk tidak tersedia pada cara Siladom dijalankan di sini.'

/** Where a host serves no LAN. */
const noLan: LanHost = {
  interfaces: () => [],
  state: () => ({ kind: 'off' }),
  identity: () => null,
  open: async () => ({ kind: 'failed', sentence: unavailable }),
  shut: async () => {},
  connections: () => [],
  cut: () => {},
}
