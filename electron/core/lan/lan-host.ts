// What the core asks of the part of a host that listens on the LAN, and what that part asks of the core.
import type { LanSettings, LanState } from '../../../shared/contract/lan.ts'
import type { Core } from '../host-env.ts'

export interface Interface {
  readonly address: string
  /** The system's name of it: `eth0`, `Wi-Fi`. */
  readonly name: string
}

export interface LanIdentity {
  /** SHA-256 of the certificate, 64 hex digits. */
  readonly fingerprint: string
  /** The public key (SPKI, DER) in base64. */
  readonly publicKey: string
  /** The certificate in PEM. */
  readonly certificate: string
}

/** An open connection. */
export interface Connection {
  readonly remote: string
  /** Of the certificate that it showed; null for a browser without one. */
  readonly fingerprint: string | null
}

/** Where a host has none (tests, commands), the LAN cannot be switched on. */
export interface LanHost {
  interfaces(): readonly Interface[]
  state(): LanState
  /** Null until the certificate was made, at the first switching on. */
  identity(): LanIdentity | null
  /** Listens there and nowhere else; tells at once what stands in the way. */
  open(at: Pick<LanSettings, 'address' | 'port'>): Promise<LanState>
  shut(): Promise<void>
  connections(): readonly Connection[]
  /** Ends the connections of a device. */
  cut(fingerprint: string): void
}

/** What the host of the LAN asks. */
export interface LanBook {
  settings(): Promise<LanSettings>
  /** The id of a paired device that was not revoked. */
  deviceOf(fingerprint: string): Promise<string | null>
  /** Practice data is shown on addresses of this computer alone. */
  isPractice(): Promise<boolean>
}

/** The core with what a host of the LAN needs. */
export interface LanCore extends Core {
  readonly lan: LanBook
}
