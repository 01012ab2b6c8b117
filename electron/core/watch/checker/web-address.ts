// Where a redirect may lead a check: web addresses by name on the usual ports, in the zone or the approved host.
import { isIP } from 'node:net'
import type { CheckRules } from './rules.ts'

export interface WebAddress {
  readonly secure: boolean
  readonly host: string
  readonly port: number
  /** Path and query, as sent. */
  readonly path: string
  /** Scheme, host and path, as shown and kept: a query may carry what is nobody's business. */
  readonly shown: string
}

export type ReadAddress =
  | { readonly kind: 'web'; readonly address: WebAddress }
  | { readonly kind: 'not_web' | 'internal' | 'left'; readonly shown: string }

export interface Allowed {
  readonly zone: string
  readonly redirectHost: string | null
}

/** Judged after parsing, since URL reads `0x7f.1` and `2130706433` as 127.0.0.1. */
export function readWebAddress(location: string, base: string, allowed: Allowed, rules: CheckRules): ReadAddress {
  if (!URL.canParse(location, base)) return { kind: 'not_web', shown: location.slice(0, 200) }
  const url = new URL(location, base)
  const shown = `${url.protocol}//${url.host}${url.pathname}`.slice(0, 300)
  const secure = url.protocol === 'https:'
  if ((!secure && url.protocol !== 'http:') || url.username !== '' || url.password !== '')
    return { kind: 'not_web', shown }
  const host = url.hostname.toLowerCase().replace(/\.$/, '')
  if (isIP(host.replace(/^\[|\]$/g, '')) > 0) return { kind: 'internal', shown }
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port)
  if (host !== allowed.redirectHost && host !== allowed.zone && !host.endsWith(`.${allowed.zone}`))
    return { kind: 'left', shown }
  if (port !== (secure ? rules.ports.https : rules.ports.http)) return { kind: 'not_web', shown }
  return { kind: 'web', address: { secure, host, port, path: `${url.pathname}${url.search}`, shown } }
}

/** The front page of a name. */
export function frontPage(host: string, secure: boolean, rules: CheckRules): WebAddress {
  const port = secure ? rules.ports.https : rules.ports.http
  return { secure, host, port, path: '/', shown: `${originOf({ secure, host, port })}/` }
}

export function originOf({ secure, host, port }: Pick<WebAddress, 'secure' | 'host' | 'port'>): string {
  const usual = port === (secure ? 443 : 80)
  return `${secure ? 'https' : 'http'}://${host}${usual ? '' : `:${port}`}`
}
