// Follows a name on the web from its front page to where it ends, each hop resolved and judged anew.
import type { SeenCertificate, SeenHop, SeenWeb, WebEnd } from '../../../../shared/watch/observation.ts'
import { mayTouch } from './addresses.ts'
import { ask, type Reply } from './request.ts'
import type { DnsView } from './resolver.ts'
import type { CheckRules } from './rules.ts'
import { type Allowed, originOf, readWebAddress, type WebAddress } from './web-address.ts'

export interface Way {
  readonly dns: DnsView
  readonly rules: CheckRules
  readonly allowed: Allowed
  /** Approved addresses of the name, which open listed networks. */
  readonly targets: readonly string[]
  readonly agent: string
  readonly signal: AbortSignal
}

export interface Followed {
  readonly web: SeenWeb
  /** Of the first hop: the name's own. */
  readonly certificate: SeenCertificate | null
  /** The last answer's page; null where there is none. */
  readonly body: string | null
}

/** `mostHops` 0 asks the front page alone. */
export async function follow(start: WebAddress, way: Way, mostHops = way.rules.mostHops): Promise<Followed> {
  const hops: SeenHop[] = []
  const seen = new Set<string>()
  let first: Reply | null = null
  let at = start
  const ended = (end: WebEnd, code = '', body: string | null = null): Followed => ({
    web: { hops, end, code, hsts: first?.hsts ?? '' },
    certificate: first?.certificate ?? null,
    body,
  })
  for (;;) {
    const { addresses, state } = await way.dns.resolve(at.host, way.signal)
    if (state !== 'found') return ended('no_answer', 'ENOTFOUND')
    if (!mayTouch(addresses, way.targets, way.rules.addresses)) return ended('internal')
    const [pinned = ''] = addresses
    const asked = await ask({ web: at, pinned, agent: way.agent, signal: way.signal }, way.rules)
    if (!asked.ok) return ended('no_answer', asked.code)
    const { reply } = asked
    first ??= reply
    seen.add(`${originOf(at)}${at.path}`)
    const isRedirect = reply.status >= 300 && reply.status < 400 && reply.location !== ''
    if (!isRedirect) {
      hops.push({ url: at.shown, status: reply.status, location: '' })
      return ended('answered', '', reply.body)
    }
    const next = readWebAddress(reply.location, `${originOf(at)}${at.path}`, way.allowed, way.rules)
    const location = next.kind === 'web' ? next.address.shown : next.shown
    hops.push({ url: at.shown, status: reply.status, location })
    if (mostHops === 0) return ended('answered')
    if (next.kind !== 'web') return ended(next.kind)
    if (seen.has(`${originOf(next.address)}${next.address.path}`)) return ended('loop')
    if (hops.length > mostHops) return ended('too_many')
    at = next.address
  }
}
