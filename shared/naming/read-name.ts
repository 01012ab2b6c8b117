// Reads what was typed or pasted as a name: invisible characters, capitals, address prefixes and the zone come off.

export interface ReadName {
  readonly label: string
  readonly zone: string
  readonly fqdn: string
}

// Zero-width space, joiners and marks, word joiner, byte order mark, soft hyphen.
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/gu

/** NFKC without what cannot be seen, trimmed, lower case (RFC 4343). */
export function normalize(asked: string): string {
  return asked.normalize('NFKC').replace(invisible, '').trim().toLowerCase()
}

/** The label in front of the zone. A bare label belongs to the first zone; an address loses scheme, port and path. */
export function readName(asked: string, zones: readonly [string, ...string[]]): ReadName {
  const typed = normalize(asked)
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(typed)
  const host = withoutRootDot(hostOf(typed))
  const zone = zones.toSorted((a, b) => b.length - a.length).find((one) => host === one || host.endsWith(`.${one}`))
  const name = address || zone !== undefined ? host : withoutRootDot(typed.replace(/\/+$/, ''))
  const front = zone === undefined ? name : name === zone ? '' : name.slice(0, -zone.length - 1)
  const label = (address || zone !== undefined) && front.startsWith('www.') ? front.slice('www.'.length) : front
  const home = zone ?? zones[0]
  return { label, zone: home, fqdn: label === '' ? home : `${label}.${home}` }
}

function hostOf(typed: string): string {
  const rest = typed.replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
  const authority = rest.split(/[/?#]/, 1)[0] ?? ''
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '')
}

function withoutRootDot(name: string): string {
  return name.length > 1 && name.endsWith('.') ? name.slice(0, -1) : name
}
