// The office of a client: every request of its window goes to the komputer induk, and its silence becomes an answer.
import { faultAnswer } from '../../core/http/answer.ts'
import type { MadeCertificate } from '../lan/certificate.ts'
import { lineFault } from './away.ts'
import { type Answered, type HostAddress, openLine } from './pinned.ts'
import { stopPage } from './stop-page.ts'

export interface RemoteOptions extends HostAddress {
  /** The certificate that was compared at the pairing, in PEM. */
  readonly pinned: string
  readonly own: MadeCertificate
}

export interface RemoteOffice {
  /** Never rejects. */
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}

/** What the page sends that the host has to know; everything else says only where the window is. */
const carried = ['authorization', 'content-type', 'accept', 'x-background', 'range'] as const
/** Belong to one connection, or were undone on the way. */
const dropped: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-encoding',
  'date',
])
/** The page asks for this every few seconds: whether the host is there. */
const pulse = '/api/health'
const pulsePatience = 4_000
/** The long poll takes twenty seconds, the file of a case a little longer. */
const usualPatience = 45_000

export function remoteOffice({ address, port, pinned, own }: RemoteOptions): RemoteOffice {
  const line = openLine({ address, port }, own, pinned)
  return {
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url)
      const isPulse = pathname === pulse
      try {
        const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer())
        const patience = isPulse ? pulsePatience : usualPatience
        return answer(
          await line.ask({
            method: request.method,
            path: pathname + search,
            headers: headersOf(request),
            body,
            patience,
          }),
        )
      } catch (error) {
        // A dead connection is not told apart from a slow one until the pulse fails; then none of them is waited for.
        if (isPulse) line.hangUp()
        const fault = lineFault(error)
        return /^\/api(\/|$)/.test(pathname) ? faultAnswer(fault) : stopPage(fault, `${address}:${port}`)
      }
    },
    close: async () => line.hangUp(),
  }
}

function headersOf(request: Request): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const name of carried) {
    const value = request.headers.get(name)
    if (value !== null) headers[name] = value
  }
  return headers
}

function answer({ status, headers, body }: Answered): Response {
  const kept = Object.entries(headers).filter(([name]) => !dropped.has(name))
  const empty = status === 204 || status === 304
  return new Response(empty ? null : body, { status, headers: kept })
}
