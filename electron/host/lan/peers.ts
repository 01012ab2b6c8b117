// What each TLS connection has proved: the certificate whose key the caller holds, read once in its handshake.
import type { TLSSocket } from 'node:tls'
import type { Connection } from '../../core/lan/lan-host.ts'
import type { DeviceCertificate } from '../../core/host-env.ts'
import { fingerprintOf, publicKeyOf } from './certificate.ts'

export interface Peer {
  readonly remote: string
  readonly local: string
  /** Null without a certificate, and with one that is not valid today. */
  readonly certificate: DeviceCertificate | null
  /** Showed a certificate whose time is over or has not come. */
  readonly isOutOfTime: boolean
}

export interface Peers {
  enter(socket: TLSSocket): Peer
  of(socket: object): Peer | null
  connections(): readonly Connection[]
  cut(fingerprint: string): void
  cutAll(): void
}

export function createPeers(now: () => number): Peers {
  const known = new Map<object, Peer & { readonly end: () => void }>()
  const read = (socket: TLSSocket): Peer => {
    const shown = socket.getPeerX509Certificate()
    const isOutOfTime =
      shown !== undefined && (now() < Date.parse(shown.validFrom) || now() > Date.parse(shown.validTo))
    const certificate =
      shown === undefined || isOutOfTime ? null : { fingerprint: fingerprintOf(shown), publicKey: publicKeyOf(shown) }
    return { remote: plain(socket.remoteAddress), local: plain(socket.localAddress), certificate, isOutOfTime }
  }
  const cutWhere = (matches: (peer: Peer) => boolean) => {
    for (const peer of known.values()) if (matches(peer)) peer.end()
  }
  return {
    enter: (socket) => {
      const peer = read(socket)
      known.set(socket, { ...peer, end: () => void socket.destroy() })
      socket.once('close', () => known.delete(socket))
      return peer
    },
    of: (socket) => known.get(socket) ?? null,
    connections: () =>
      [...known.values()].map(({ remote, certificate }) => ({ remote, fingerprint: certificate?.fingerprint ?? null })),
    cut: (fingerprint) => cutWhere(({ certificate }) => certificate?.fingerprint === fingerprint),
    cutAll: () => cutWhere(() => true),
  }
}

function plain(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:/, '')
}
