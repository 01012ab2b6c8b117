// Which addresses a check may connect to: public ones, and the office's own networks for names that belong there.
import { BlockList, isIP, isIPv6 } from 'node:net'

export interface AddressRules {
  /** CIDRs that the administrator listed as data centre or cloud. */
  readonly networks: readonly string[]
  /** Only tests, whose servers run on this PC. */
  readonly loopback: boolean
}

/**
 * Every address of a name must pass, or none is touched. An internal one passes only where it lies in a listed network
 * in which an approved target of the name lies too, so that nobody can point a name at another server of the office.
 */
export function mayTouch(addresses: readonly string[], targets: readonly string[], rules: AddressRules): boolean {
  return addresses.length > 0 && addresses.every((address) => passes(plainAddress(address), targets, rules))
}

function passes(address: string, targets: readonly string[], { networks, loopback }: AddressRules): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false
  if (loopback && listOf(['127.0.0.0/8']).check(address, familyOf(address))) return true
  if (never.check(address, familyOf(address))) return false
  if (!internal.check(address, familyOf(address))) return true
  return networks.some((network) => {
    const list = listOf([network])
    return (
      list.check(address, familyOf(address)) &&
      targets.some((target) => isIP(target) > 0 && list.check(target, familyOf(target)))
    )
  })
}

/** `::ffff:10.0.0.1` and `::ffff:a00:1` are the IPv4 address that they carry. */
function plainAddress(address: string): string {
  const [, dotted] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (dotted !== undefined) return dotted
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(address) ?? []
  if (high === undefined || low === undefined) return address
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}

/** `a.b.c.d/n` or its IPv6 like, with a length that fits. */
export function isNetwork(text: string): boolean {
  const [, address = '', length = ''] = /^([\da-f.:]+)\/(\d{1,3})$/i.exec(text) ?? []
  return isIP(address) > 0 && Number(length) <= (isIPv6(address) ? 128 : 32)
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4'
}

const lists = new Map<string, BlockList>()

function listOf(networks: readonly string[]): BlockList {
  const key = networks.join(' ')
  const known = lists.get(key)
  if (known !== undefined) return known
  const list = new BlockList()
  for (const network of networks) {
    if (!isNetwork(network)) continue
    const [address = '', length = '0'] = network.split('/')
    list.addSubnet(address, Number(length), familyOf(address))
  }
  lists.set(key, list)
  return list
}

/** This PC itself, link-local with the metadata services of clouds, multicast, documentation, 6to4, NAT64, Teredo. */
const never = listOf([
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/32',
  '2001:db8::/32',
  '2002::/16',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
])

/** RFC 1918, shared space of providers, benchmarks, unique local. */
const internal = listOf(['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', '198.18.0.0/15', 'fc00::/7'])
