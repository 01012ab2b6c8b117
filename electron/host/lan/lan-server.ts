// Serves the core over HTTPS on one address of the LAN: TLS 1.3 alone, under its own names, within limits.
import { createServer, type Server } from 'node:https'
import { Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { HostEnv } from '../../core/host-env.ts'
import { faultAnswer } from '../../core/http/answer.ts'
import type { Connection, LanCore } from '../../core/lan/lan-host.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { compressor } from '../compress.ts'
import type { HostFault } from '../host-fault.ts'
import type { MadeCertificate } from './certificate.ts'
import { ownNames } from './identity.ts'
import { connectionsInAll, createRate, createSlots } from './limits.ts'
import { createPeers, type Peer } from './peers.ts'

export interface LanServerOptions {
  readonly core: LanCore
  readonly identity: MadeCertificate
  readonly address: string
  /** 0 takes any free port. */
  readonly port: number
  readonly now: () => number
}

export interface LanServer {
  /** `https://A:N` without a slash at the end. */
  readonly url: string
  connections(): readonly Connection[]
  cut(fingerprint: string): void
  /** Ends every connection; the core stays open. */
  close(): Promise<void>
}

const handshakeMillis = 10_000
const headersMillis = 10_000
/** For a scan over a slow network; a body that trickles in longer is cut off. */
const requestMillis = 120_000

/** Listens, or says why not: `port_taken`, `address_gone`, `port_refused`. */
export async function serveLan(options: LanServerOptions): Promise<Result<LanServer, HostFault>> {
  const { core, identity, address, port, now } = options
  const compress = compressor()
  const peers = createPeers(now)
  const rate = createRate(now)
  const slots = createSlots()
  let hosts: ReadonlySet<string> = new Set()
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    createServer,
    serverOptions: {
      key: identity.key,
      cert: identity.certificate,
      minVersion: 'TLSv1.3',
      requestCert: true,
      rejectUnauthorized: false,
      handshakeTimeout: handshakeMillis,
      headersTimeout: headersMillis,
      requestTimeout: requestMillis,
      keepAliveTimeout: 30_000,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16_384,
    },
    fetch: async (request, { incoming }) => {
      if (!hosts.has((incoming.headers.host ?? '').toLowerCase())) return misdirected()
      const peer = peers.of(incoming.socket)
      if (peer === null) return misdirected()
      const wait = rate.wait(peer.certificate?.fingerprint ?? peer.remote)
      if (wait > 0) return faultAnswer(fault('slow_down', { waitSeconds: wait }))
      if (peer.isOutOfTime) return faultAnswer(fault('unknown_device', {}, outOfTime))
      return compress(request, await core.fetch(request, await envOf(core, peer)))
    },
  }) as Server
  server.maxConnections = connectionsInAll
  server.on('connection', (socket) => {
    const source = socket instanceof Socket ? (socket.remoteAddress ?? '') : ''
    if (slots.take(source)) socket.once('close', () => slots.free(source))
    else socket.destroy()
  })
  server.on('secureConnection', (socket) => void peers.enter(socket))
  server.on('tlsClientError', (_, socket) => socket.destroy())

  const failed = await listen(server, address, port)
  if (failed !== null) return fail(failed)
  const bound = server.address()
  const number = typeof bound === 'object' && bound !== null ? bound.port : port
  hosts = new Set([address, ...ownNames()].flatMap((name) => hostNames(name, number)))
  return ok({
    url: `https://${address}:${number}`,
    connections: peers.connections,
    cut: peers.cut,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      peers.cutAll()
      server.closeAllConnections()
      await closed
    },
  })
}

async function envOf(core: LanCore, { remote, local, certificate }: Peer): Promise<HostEnv> {
  const env = { transport: 'lan', remote, local } as const
  if (certificate === null) return env
  const device = await core.lan.deviceOf(certificate.fingerprint)
  return device === null ? { ...env, certificate } : { ...env, certificate, device }
}

/** Browsers leave the usual port of https out. */
function hostNames(name: string, port: number): readonly string[] {
  return port === 443 ? [name, `${name}:443`] : [`${name}:${port}`]
}

function misdirected(): Response {
  return new Response('Alamat ini tidak dilayani. Buka komputer induk dengan alamat yang tampil pada layarnya.', {
    status: 421,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

const outOfTime =
  'Sertifikat perangkat ini tidak berlaku pada tanggal komputer induk. Periksa tanggal kedua komputer, atau sandingkan ulang.'

function listen(server: Server, address: string, port: number): Promise<HostFault | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(listenFault(error, address, port)))
    server.listen({ port, host: address, exclusive: true }, () => resolve(null))
  })
}

function listenFault({ code, message }: NodeJS.ErrnoException, address: string, port: number): HostFault {
  if (code === 'EADDRINUSE') {
    const sentence = `Porta ${port} pada ${address} sedang dipakai program lain. Pilih nomor lain, misalnya ${port + 1}.`
    return { code: 'port_taken', sentence }
  }
  if (code === 'EADDRNOTAVAIL') {
    const sentence = `Komputer ini tidak mempunyai alamat ${address} sekarang. Periksa kabel atau Wi-Fi, atau pilih alamat lain di Pengaturan, Komputer induk.`
    return { code: 'address_gone', sentence }
  }
  const sentence = `Alamat ${address} porta ${port} tidak dapat dibuka (${code ?? message}). Pilih porta antara 1024 dan 65535.`
  return { code: 'port_refused', sentence }
}
