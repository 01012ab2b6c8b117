// One request of a check: to a pinned address, without redirects, within its time and size.
import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http'
import { Agent, request as secureRequest } from 'node:https'
import { createSecureContext, rootCertificates, TLSSocket } from 'node:tls'
import type { SeenCertificate } from '../../../../shared/watch/observation.ts'
import type { CheckRules } from './rules.ts'
import { originOf, type WebAddress } from './web-address.ts'

export interface Reply {
  readonly status: number
  readonly location: string
  readonly hsts: string
  readonly body: string
  readonly certificate: SeenCertificate | null
}

export type Asked = { readonly ok: true; readonly reply: Reply } | { readonly ok: false; readonly code: string }

export interface Question {
  readonly web: WebAddress
  /** Resolved and allowed before; no second look-up can change it. */
  readonly pinned: string
  readonly agent: string
  readonly signal: AbortSignal
}

/** Never throws; a failure is its code. */
export async function ask({ web, pinned, agent, signal }: Question, rules: CheckRules): Promise<Asked> {
  const total = AbortSignal.any([signal, AbortSignal.timeout(rules.requestMillis)])
  const options: RequestOptions = {
    host: pinned,
    port: web.port,
    path: web.path,
    method: 'GET',
    agent: false,
    signal: total,
    maxHeaderSize: 16 * 1024,
    headers: {
      host: originOf(web).replace(/^\w+:\/\//, ''),
      'user-agent': agent,
      accept: 'text/html,*/*;q=0.5',
      'accept-encoding': 'identity',
      connection: 'close',
    },
  }
  try {
    const { response, certificate } = await sent(web, options, rules)
    const body = await bodyOf(response, rules.bodyBytes)
    const { location = '', 'strict-transport-security': hsts = '' } = response.headers
    return { ok: true, reply: { status: response.statusCode ?? 0, location, hsts, body, certificate } }
  } catch (error) {
    return { ok: false, code: total.aborted ? 'ETIMEDOUT' : codeOf(error) }
  }
}

interface Sent {
  readonly response: IncomingMessage
  readonly certificate: SeenCertificate | null
}

function sent(web: WebAddress, options: RequestOptions, rules: CheckRules): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const began = web.secure
      ? secureRequest({
          ...options,
          servername: web.host,
          // Judged by the finding, not by the connection: what is wrong with it is what the check is for.
          rejectUnauthorized: false,
          agent: agentOf(rules.moreAuthorities),
        })
      : plainRequest(options)
    began.on('error', reject)
    began.on('response', (response) => {
      const { socket } = response
      const certificate = socket instanceof TLSSocket ? certificateOf(socket, web.host) : null
      resolve({ response, certificate })
    })
    began.end()
  })
}

const agents = new WeakMap<readonly string[], Agent>()

/**
 * One for each list, since reading the authorities costs more than a request. It keeps no connection and no session:
 * each handshake shows its certificate.
 */
function agentOf(moreAuthorities: readonly string[]): Agent {
  const known = agents.get(moreAuthorities)
  if (known !== undefined) return known
  const secureContext = createSecureContext({ ca: [...rootCertificates, ...moreAuthorities] })
  const made = new Agent({ keepAlive: false, maxCachedSessions: 0, secureContext })
  agents.set(moreAuthorities, made)
  return made
}

function certificateOf(socket: TLSSocket, host: string): SeenCertificate | null {
  const own = socket.getPeerX509Certificate()
  if (own === undefined) return null
  return {
    chainError: socket.authorized ? '' : chainErrorOf(socket),
    fitsName: own.checkHost(host) !== undefined,
    issuer: /^(?:O|CN)=(.+)$/m.exec(own.issuer)?.[1] ?? '',
    validFrom: own.validFromDate.getTime(),
    validTo: own.validToDate.getTime(),
  }
}

/** The name is judged apart. */
function chainErrorOf({ authorizationError }: TLSSocket): string {
  const code = String(authorizationError)
  return code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code.includes('ALTNAME') ? '' : code
}

/** As far as it is looked at; the rest is not fetched. */
async function bodyOf(response: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    const piece = Buffer.from(chunk)
    chunks.push(piece.subarray(0, limit - size))
    size += piece.length
    if (size >= limit) break
  }
  response.destroy()
  return Buffer.concat(chunks).toString('utf8')
}

function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code
  return 'UNKNOWN'
}
