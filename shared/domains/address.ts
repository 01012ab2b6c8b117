// IPv4 and IPv6 addresses and networks: read strictly, written in one way, compared with the office's networks.
import { fail, ok, type Result } from '../result.ts'

export interface Address {
  readonly family: 4 | 6
  /** 4 or 16 octets. */
  readonly bytes: readonly number[]
}

export interface Network {
  readonly address: Address
  /** Leading bits that are fixed. */
  readonly prefix: number
}

/** No leading zeros, no zone id, no brackets, no port; null for anything else. */
export function parseAddress(text: string): Address | null {
  return text.includes(':') ? parseV6(text) : parseV4(text)
}

function parseV4(text: string): Address | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part))) return null
  const bytes = parts.map(Number)
  return bytes.every((byte) => byte <= 255) ? { family: 4, bytes } : null
}

function parseV6(text: string): Address | null {
  if (!/^[0-9a-f:.]+$/i.test(text) || text.length > 45) return null
  const halves = text.split('::')
  if (halves.length > 2) return null
  const [head, tail] = [groups(halves[0] ?? '', halves.length === 1), groups(halves[1] ?? '', true)]
  if (head === null || tail === null) return null
  const missing = 16 - head.length - tail.length
  if (halves.length === 2 ? missing < 2 : missing !== 0) return null
  return { family: 6, bytes: [...head, ...Array.from({ length: missing }, () => 0), ...tail] }
}

/** Octets of `a:b:c`; the last group may be an IPv4 address where it ends the text. */
function groups(text: string, atEnd: boolean): number[] | null {
  if (text === '') return []
  const parts = text.split(':')
  const bytes: number[] = []
  for (const [index, part] of parts.entries()) {
    if (part.includes('.')) {
      const v4 = atEnd && index === parts.length - 1 ? parseV4(part) : null
      if (v4 === null) return null
      bytes.push(...v4.bytes)
    } else {
      if (!/^[0-9a-f]{1,4}$/i.test(part)) return null
      const value = Number.parseInt(part, 16)
      bytes.push(value >> 8, value & 255)
    }
  }
  return bytes.length <= 16 ? bytes : null
}

/** RFC 5952: lower case, the longest run of zeros as `::`. */
export function printAddress({ family, bytes }: Address): string {
  if (family === 4) return bytes.join('.')
  const words = Array.from({ length: 8 }, (_, index) => ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0))
  const run = longestZeros(words)
  const hex = (some: readonly number[]) => some.map((word) => word.toString(16)).join(':')
  if (run.length < 2) return hex(words)
  return `${hex(words.slice(0, run.start))}::${hex(words.slice(run.start + run.length))}`
}

function longestZeros(words: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 }
  let start = 0
  for (let index = 0; index <= words.length; index += 1) {
    if (words[index] === 0) continue
    if (index - start > best.length) best = { start, length: index - start }
    start = index + 1
  }
  return best
}

/** `10.20.0.0/16`, `2001:db8::/32`, or one address; host bits must be zero. */
export function parseNetwork(text: string): Network | null {
  const [base = '', bits, ...more] = text.split('/')
  const address = parseAddress(base)
  if (address === null || more.length > 0) return null
  const all = address.bytes.length * 8
  if (bits === undefined) return { address, prefix: all }
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > all) return null
  const prefix = Number(bits)
  return samePrefix(address, { family: address.family, bytes: masked(address, prefix) }, all)
    ? { address, prefix }
    : null
}

function masked({ bytes }: Address, prefix: number): number[] {
  return bytes.map((byte, index) => {
    const kept = Math.min(8, Math.max(0, prefix - index * 8))
    return byte & (0xff << (8 - kept)) & 0xff
  })
}

function samePrefix(left: Address, right: Address, prefix: number): boolean {
  if (left.family !== right.family) return false
  const [a, b] = [masked(left, prefix), masked(right, prefix)]
  return a.every((byte, index) => byte === b[index])
}

export function isInside(address: Address, networks: readonly Network[]): boolean {
  return networks.some((network) => samePrefix(address, network.address, network.prefix))
}

const never: readonly string[] = [
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '192.0.2.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '::/127',
  '::ffff:0:0/96',
  '64:ff9b::/96',
  '2002::/16',
  'fe80::/10',
  'ff00::/8',
]

const neverNetworks = never.flatMap((text) => parseNetwork(text) ?? [])

/** Addresses that no name of the office may point to, unless a network of the office names them. */
export function isUnusable(address: Address): boolean {
  return isInside(address, neverNetworks)
}

/** An address as it is typed for a target, in its one spelling. The sentence says what is wrong. */
export function readAddress(text: string): Result<Address, string> {
  const trimmed = text.trim()
  if (trimmed.includes('%'))
    return fail(`Alamat ${trimmed} memuat tanda % (zona antarmuka). Tulis alamat tanpa bagian sesudah %.`)
  const address = parseAddress(trimmed)
  return address === null
    ? fail(`"${trimmed}" bukan alamat IP. Tulis seperti 103.10.20.30 atau 2001:db8::10.`)
    : ok(address)
}
