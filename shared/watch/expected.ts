// What the register lets one expect of a name in DNS and on the web.

export interface Expected {
  readonly fqdn: string
  readonly zone: string
  /** Records of the name itself, "A 10.20.4.2"; null where the register does not fix them. */
  readonly records: readonly string[] | null
  /** Addresses that the name must lead to; null where the register does not fix them. */
  readonly addresses: readonly string[] | null
  /** The host to which `alih-http` leads; null for every other mode. */
  readonly redirectHost: string | null
}

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/
const ipv6 = /^[0-9a-f]*:[0-9a-f:]+$/i
const host = /^(?:[a-z0-9_](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i

export interface ExpectedEntry {
  readonly fqdn: string
  readonly zone: string
  readonly mode: string | null
  readonly target: string | null
}

/** The office's own servers in front of names: what `proxy`, `alih-http` and `cloud` lead to; empty where nobody set them. */
export interface FrontServers {
  readonly proxy: readonly string[]
  readonly redirect: readonly string[]
  readonly hosting: readonly string[]
}

const noServers: FrontServers = { proxy: [], redirect: [], hosting: [] }

/** A target is free text in the register; only one that is addresses or a host name alone fixes anything. */
export function expectedOf(entry: ExpectedEntry, front: FrontServers = noServers): Expected {
  const { fqdn, zone, mode, target } = entry
  const nothing = { fqdn, zone, records: null, addresses: null, redirectHost: null }
  if (mode === 'alih-http') return { ...nothing, ...fixed(front.redirect), redirectHost: hostOf(target) }
  if (mode === 'proxy') return { ...nothing, ...fixed(front.proxy) }
  if (mode === 'cloud') return { ...nothing, ...fixed(front.hosting) }
  const parts = partsOf(target)
  if (parts.length === 0) return nothing
  if (mode !== 'alias' && parts.every(isAddress)) return { ...nothing, ...fixed(parts) }
  const [only = ''] = parts
  if (mode !== 'langsung' && parts.length === 1 && host.test(only) && !isAddress(only))
    return { ...nothing, records: [`CNAME ${only.toLowerCase()}`] }
  return nothing
}

function fixed(addresses: readonly string[]) {
  if (addresses.length === 0) return { records: null, addresses: null }
  const plain = addresses.map((address) => address.toLowerCase())
  return { addresses: plain, records: plain.map((one) => `${one.includes(':') ? 'AAAA' : 'A'} ${one}`) }
}

export function isAddress(text: string): boolean {
  return ipv4.test(text) || ipv6.test(text)
}

/** The addresses among a target's words: what a name with a private target may lead to. */
export function targetAddresses(target: string | null): readonly string[] {
  return partsOf(target).filter(isAddress)
}

function partsOf(target: string | null): readonly string[] {
  return (target ?? '')
    .split(/[\s,;]+/)
    .map((part) => part.replace(/\.$/, ''))
    .filter((part) => part !== '')
}

function hostOf(target: string | null): string | null {
  const word = (target ?? '').trim().toLowerCase()
  const found = word.replace(/^https?:\/\//, '').split(/[/?#:]/, 1)[0] ?? ''
  return host.test(found) ? found : null
}
