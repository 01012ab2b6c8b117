// Serves the core over HTTP to a browser on this PC: 127.0.0.1 alone, only under its own names, compressed.
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Core } from '../core/host-env.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { compressor } from './compress.ts'
import type { HostFault } from './host-fault.ts'

export interface Loopback {
  /** `http://127.0.0.1:N` without a slash at the end. */
  readonly url: string
  readonly port: number
  /** Ends every connection, then closes the core. */
  close(): Promise<void>
}

export interface LoopbackOptions {
  readonly core: Core
  /** 0 takes any free port. */
  readonly port: number
}

const names = ['127.0.0.1', 'localhost', 'kantor.localhost']

/** Listens, or says why not: `port_taken`, `port_refused`. The core stays open where it fails. */
export async function serveLoopback({ core, port }: LoopbackOptions): Promise<Result<Loopback, HostFault>> {
  const compress = compressor()
  let hosts: ReadonlySet<string> = new Set()
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: async (request, bindings) => {
      const remote = bindings.incoming.socket.remoteAddress
      // A foreign name that resolves to 127.0.0.1 would let any web page read the answers (DNS rebinding).
      if (!hosts.has(bindings.incoming.headers.host ?? '')) return misdirected()
      const env =
        remote === undefined ? ({ transport: 'loopback' } as const) : ({ transport: 'loopback', remote } as const)
      return compress(request, await core.fetch(request, env))
    },
  }) as Server

  const fault = await listen(server, port)
  if (fault !== null) return fail(fault)
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  hosts = new Set(names.map((name) => `${name}:${bound}`))

  return ok({
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      await core.close()
    },
  })
}

function misdirected(): Response {
  return new Response('Alamat ini tidak dilayani. Buka http://127.0.0.1 dengan nomor porta yang tercetak.', {
    status: 421,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

function listen(server: Server, port: number): Promise<HostFault | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(portFault(error, port)))
    server.listen({ port, host: '127.0.0.1' }, () => resolve(null))
  })
}

function portFault(error: NodeJS.ErrnoException, port: number): HostFault {
  if (error.code === 'EADDRINUSE') {
    return {
      code: 'port_taken',
      sentence: `Porta ${port} sedang dipakai program lain. Pilih nomor lain: npm start -- --browser --port ${port + 1}`,
    }
  }
  return {
    code: 'port_refused',
    sentence: `Porta ${port} tidak dapat dibuka (${error.code ?? error.message}). Pilih nomor antara 1024 dan 65535.`,
  }
}
