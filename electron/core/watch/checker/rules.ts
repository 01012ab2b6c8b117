// What a check may touch: ports, addresses, times and sizes. The host hands it in; tests allow loopback through it.
import type { AddressRules } from './addresses.ts'

export interface CheckRules {
  readonly addresses: AddressRules
  readonly ports: { readonly http: number; readonly https: number }
  /** Certificates of authorities beside those that Node trusts, PEM; empty in every office. */
  readonly moreAuthorities: readonly string[]
  /** For one request, from the first packet to the last byte. Milliseconds. */
  readonly requestMillis: number
  /** For the whole check of a name. Milliseconds. */
  readonly checkMillis: number
  readonly bodyBytes: number
  readonly mostHops: number
}

const noMore: readonly string[] = []

/** What an office's checks are bound to; `networks` are the data centres that its administrator listed. */
export function officeRules(networks: readonly string[]): CheckRules {
  return {
    addresses: { networks, loopback: false },
    ports: { http: 80, https: 443 },
    moreAuthorities: noMore,
    requestMillis: 8_000,
    checkMillis: 40_000,
    bodyBytes: 256 * 1024,
    mostHops: 5,
  }
}
