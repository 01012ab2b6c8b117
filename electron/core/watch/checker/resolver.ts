// How a check asks DNS; the real one stands on Node's resolver, tests bring their own servers.
import { Resolver } from 'node:dns/promises'
import type { SeenDns } from '../../../../shared/watch/observation.ts'

export interface DnsView {
  /** Follows aliases to the addresses. Never throws. */
  resolve(name: string, signal: AbortSignal): Promise<SeenDns>
}

/** Asks each name once: all requests of one check go to the addresses that were judged. */
export function rememberingView(view: DnsView): DnsView {
  const known = new Map<string, Promise<SeenDns>>()
  return {
    resolve: async (name, signal) => {
      const asked = known.get(name) ?? view.resolve(name, signal)
      known.set(name, asked)
      return await asked
    },
  }
}

const mostAliases = 8

/** `servers` as `1.1.1.1` or `[::1]:5300`; empty asks the servers that this PC uses. */
export function resolverView(servers: readonly string[], timeoutMillis = 1_500): DnsView {
  return {
    resolve: async (name, signal) => {
      const resolver = new Resolver({ timeout: timeoutMillis, tries: 2 })
      if (servers.length > 0) resolver.setServers([...servers])
      const stop = () => resolver.cancel()
      signal.addEventListener('abort', stop, { once: true })
      try {
        return await followed(resolver, name)
      } finally {
        signal.removeEventListener('abort', stop)
      }
    },
  }
}

/** The alias is asked first: a dangling one answers for its addresses exactly like a name that is free. */
async function followed(resolver: Resolver, name: string): Promise<SeenDns> {
  const aliases: string[] = []
  let at = name
  for (let step = 0; step <= mostAliases; step += 1) {
    const alias = await looked(() => resolver.resolveCname(at))
    if (alias.state === 'unknown') return { state: 'unknown', addresses: [], aliases, why: alias.why }
    const [target] = alias.values
    if (target === undefined) return await addressesOf(resolver, at, aliases)
    at = target.toLowerCase()
    if (aliases.includes(at) || at === name) return { state: 'missing', addresses: [], aliases, why: 'alias_loop' }
    aliases.push(at)
  }
  return { state: 'missing', addresses: [], aliases, why: 'alias_loop' }
}

async function addressesOf(resolver: Resolver, name: string, aliases: readonly string[]): Promise<SeenDns> {
  const [four, six] = await Promise.all([looked(() => resolver.resolve4(name)), looked(() => resolver.resolve6(name))])
  const addresses = [...four.values, ...six.values]
  if (addresses.length > 0) return { state: 'found', addresses, aliases, why: '' }
  const unknown = [four, six].find(({ state }) => state === 'unknown')
  if (unknown !== undefined) return { state: 'unknown', addresses: [], aliases, why: unknown.why }
  const state = four.state === 'missing' || six.state === 'missing' ? 'missing' : 'empty'
  return { state, addresses: [], aliases, why: '' }
}

interface Looked {
  readonly state: 'found' | 'empty' | 'missing' | 'unknown'
  readonly values: readonly string[]
  readonly why: string
}

async function looked(question: () => Promise<string[]>): Promise<Looked> {
  try {
    return { state: 'found', values: await question(), why: '' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
    const state = code === 'ENODATA' ? 'empty' : code === 'ENOTFOUND' ? 'missing' : 'unknown'
    return { state, values: [], why: code }
  }
}
