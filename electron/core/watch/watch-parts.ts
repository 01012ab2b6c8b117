// What the watch stands on: the rules of touching and the way to DNS; tests and only tests bring others.
import { type CheckRules, officeRules } from './checker/rules.ts'
import { type DnsView, resolverView } from './checker/resolver.ts'

export interface WatchParts {
  readonly rulesOf: (networks: readonly string[]) => CheckRules
  readonly dnsOf: (resolvers: readonly string[]) => DnsView
}

export const officeParts: WatchParts = { rulesOf: officeRules, dnsOf: (resolvers) => resolverView(resolvers) }
