// Asks the komputer induk over HTTPS: TLS 1.3, its certificate pinned, the device's own certificate shown.
import { Agent, request } from 'node:https'
import type { PeerCertificate, TLSSocket } from 'node:tls'
import { fingerprintOf, type MadeCertificate } from '../lan/certificate.ts'

export interface HostAddress {
  readonly address: string
  readonly port: number
}

export interface Asked {
  readonly method: string
  /** Path with its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
  /** Longest silence in milliseconds before it counts as away. */
  readonly patience: number
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
  /** The host's certificate in PEM. */
  readonly certificate: string
}

export interface Line {
  /** @throws Error of the network, or `PinError` where it is not the computer that was paired. */
  ask(asked: Asked): Promise<Answered>
  /** Ends every connection, those under way included. */
  hangUp(): void
}

/** The certificate is not the one that was compared. */
class PinError extends Error {
  override readonly name = 'PinError'
}

/** Longer than the pulse, which alone decides soon whether the host is away. */
const connectMillis = 10_000

/** `pinned` in PEM; null only for the first request of a pairing, whose codes are compared before anything is trusted. */
export function openLine(at: HostAddress, own: MadeCertificate, pinned: string | null): Line {
  const expected = pinned === null ? null : fingerprintOf(pinned)
  const agent = new Agent({
    keepAlive: true,
    keepAliveMsecs: 2_000,
    maxSockets: 16,
    timeout: 20_000,
    cert: own.certificate,
    key: own.key,
    minVersion: 'TLSv1.3',
    ...(pinned === null ? { rejectUnauthorized: false } : { ca: [pinned] }),
    checkServerIdentity: (_host: string, shown: PeerCertificate) =>
      expected === null || shown.fingerprint256.replaceAll(':', '').toLowerCase() === expected
        ? undefined
        : new PinError('another certificate'),
  })
  return { ask: (asked) => ask(agent, at, asked), hangUp: () => agent.destroy() }
}

function ask(agent: Agent, { address, port }: HostAddress, asked: Asked): Promise<Answered> {
  const { method, path, headers, body, patience } = asked
  return new Promise((resolve, reject) => {
    const sent = request({
      agent,
      host: address,
      port,
      method,
      path,
      headers: { ...headers, 'accept-encoding': 'identity' },
    })
    const silent = () => sent.destroy(new Error('no answer'))
    const waiting = setTimeout(silent, patience)
    let connecting: NodeJS.Timeout | undefined
    const end = () => {
      clearTimeout(waiting)
      clearTimeout(connecting)
    }
    sent.once('socket', (socket) => {
      if (!socket.connecting) return
      connecting = setTimeout(silent, connectMillis)
      socket.once('secureConnect', () => clearTimeout(connecting))
    })
    sent.once('error', (error) => {
      end()
      reject(error)
    })
    sent.once('response', (response) => {
      const certificate = (response.socket as TLSSocket).getPeerX509Certificate()?.toString() ?? ''
      const parts: Uint8Array[] = []
      response.on('data', (part: Uint8Array) => {
        parts.push(part)
        waiting.refresh()
      })
      response.once('error', (error) => {
        end()
        reject(error)
      })
      response.once('end', () => {
        end()
        const named = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
        const whole = new Uint8Array(Buffer.concat(parts))
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(named), body: whole, certificate })
      })
    })
    sent.end(body ?? undefined)
  })
}
