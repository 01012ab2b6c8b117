// Sends DNS messages over TCP and UDP: one total time for each exchange, an end for every socket, no answer taken on trust.
import { createSocket } from 'node:dgram'
import { connect, type Socket } from 'node:net'
import { fail, ok, type Result } from '../../../../shared/result.ts'

/** A DNS server by address; names are not looked up. */
export interface Server {
  readonly host: string
  readonly port: number
}

export interface Limits {
  /** Milliseconds for the whole exchange. */
  readonly timeout: number
  readonly signal?: AbortSignal
}

export interface WireFault {
  readonly code: 'unreachable' | 'timeout' | 'closed' | 'aborted' | 'malformed' | 'too_large'
  readonly detail: string
  /** Whether the request may have reached the server: what it asked for may have happened. */
  readonly sent: boolean
}

/** The most that a transfer may bring, in octets. */
const transferLimit = 64 * 1_048_576

/** Sends one message over TCP and hands over each message that comes back until `take` says that it was the last. */
export async function overTcp(
  server: Server,
  request: Uint8Array,
  { timeout, signal }: Limits,
  take: (message: Uint8Array) => 'more' | 'done',
): Promise<Result<null, WireFault>> {
  return await new Promise((resolve) => {
    const socket = connect({ host: server.host, port: server.port })
    let sent = false
    let received = 0
    let buffer: Buffer = Buffer.alloc(0)
    const end = (result: Result<null, WireFault>): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      socket.removeAllListeners()
      socket.on('error', () => {})
      socket.destroy()
      resolve(result)
    }
    const failed = (code: WireFault['code'], detail: string): void => end(fail({ code, detail, sent }))
    const abort = (): void => failed('aborted', 'aborted')
    const timer = setTimeout(() => failed('timeout', `${timeout} ms`), timeout)
    if (signal?.aborted === true) return abort()
    signal?.addEventListener('abort', abort)
    socket.once('connect', () => {
      sent = true
      writeFramed(socket, request)
    })
    socket.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > transferLimit) return failed('too_large', `${received} octets`)
      buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk])
      while (buffer.length >= 2 && buffer.length >= 2 + buffer.readUInt16BE(0)) {
        const size = buffer.readUInt16BE(0)
        const message = new Uint8Array(buffer.subarray(2, 2 + size))
        buffer = buffer.subarray(2 + size)
        if (take(message) === 'done') return end(ok(null))
      }
    })
    socket.once('error', (error: NodeJS.ErrnoException) =>
      failed(sent ? 'closed' : 'unreachable', error.code ?? error.message),
    )
    socket.once('close', () => failed('closed', 'the server closed the connection'))
  })
}

function writeFramed(socket: Socket, message: Uint8Array): void {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(message.length)
  socket.write(Buffer.concat([length, message]))
}

/** One message over TCP and its answer. */
export async function exchangeTcp(
  server: Server,
  request: Uint8Array,
  limits: Limits,
): Promise<Result<Uint8Array, WireFault>> {
  let answer = new Uint8Array()
  const done = await overTcp(server, request, limits, (message) => {
    answer = new Uint8Array(message)
    return 'done'
  })
  return done.ok ? ok(answer) : done
}

/** One message over UDP and the first answer with its id from that server. */
export async function exchangeUdp(
  server: Server,
  request: Uint8Array,
  { timeout, signal }: Limits,
): Promise<Result<Uint8Array, WireFault>> {
  return await new Promise((resolve) => {
    const socket = createSocket(server.host.includes(':') ? 'udp6' : 'udp4')
    let sent = false
    const end = (result: Result<Uint8Array, WireFault>): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      socket.removeAllListeners()
      socket.on('error', () => {})
      socket.close()
      resolve(result)
    }
    const failed = (code: WireFault['code'], detail: string): void => end(fail({ code, detail, sent }))
    const abort = (): void => failed('aborted', 'aborted')
    const timer = setTimeout(() => failed('timeout', `${timeout} ms`), timeout)
    if (signal?.aborted === true) return abort()
    signal?.addEventListener('abort', abort)
    socket.once('error', (error: NodeJS.ErrnoException) => failed('unreachable', error.code ?? error.message))
    socket.on('message', (message) => {
      if (message.length >= 2 && message[0] === request[0] && message[1] === request[1])
        end(ok(new Uint8Array(message)))
    })
    // A connected socket hears of a closed port, and takes packets of that server alone.
    socket.connect(server.port, server.host, () => {
      sent = true
      socket.send(request)
    })
  })
}
