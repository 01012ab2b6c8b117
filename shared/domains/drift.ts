// Compares a zone with the register: what is missing, changed, unregistered, or points at nothing.
import { expectedOf, type FrontServers } from '../watch/expected.ts'
import { isGivenName } from './given-name.ts'
import type { ZoneRecord } from './zone-record.ts'

export type DriftKind = 'missing' | 'changed' | 'unregistered' | 'dangling'

export interface DriftEntry {
  readonly registerId: string
  readonly fqdn: string
  readonly zone: string
  readonly mode: string | null
  readonly target: string | null
}

export interface DriftItem {
  readonly kind: DriftKind
  readonly fqdn: string
  /** Null where the register does not know the name. */
  readonly registerId: string | null
  /** What the zone holds, "A 10.20.4.2". */
  readonly records: readonly string[]
  /** What the register lets one expect; null where it fixes nothing. */
  readonly expected: readonly string[] | null
  /** In Indonesian: what differs, and the remedy. */
  readonly sentence: string
}

/** Yields after every slice of names, so that whoever drives it can let others in between; the items by name. */
export function* compareZone(
  zone: string,
  records: readonly ZoneRecord[],
  entries: readonly DriftEntry[],
  front: FrontServers,
): Generator<undefined, readonly DriftItem[]> {
  const world = worldOf(zone, records)
  const registered = new Map(entries.map((entry) => [entry.fqdn, entry]))
  const names = new Set([...world.given, ...registered.keys()])
  const items: DriftItem[] = []
  let seen = 0
  for (const fqdn of names) {
    seen += 1
    if (seen % slice === 0) yield
    const item = itemOf(fqdn, world, registered.get(fqdn), front)
    if (item !== null) items.push(item)
  }
  return items.toSorted((a, b) => (a.fqdn < b.fqdn ? -1 : 1))
}

const slice = 1_000

interface World {
  readonly zone: string
  /** Addresses and aliases by name, sorted. */
  readonly byName: ReadonlyMap<string, readonly string[]>
  /** Every name that exists, also those that only carry others below them. */
  readonly existing: ReadonlySet<string>
  /** Names whose part of the tree other servers answer for. */
  readonly delegated: ReadonlySet<string>
  /** Names that stand there because somebody was given them. */
  readonly given: ReadonlySet<string>
}

const shown = new Set(['A', 'AAAA', 'CNAME'])

function worldOf(zone: string, records: readonly ZoneRecord[]): World {
  const delegated = new Set(records.filter(({ type, name }) => type === 'NS' && name !== zone).map(({ name }) => name))
  const byName = new Map<string, string[]>()
  const existing = new Set<string>([zone])
  const end = `.${zone}`
  for (const { name, type, value } of records) {
    for (let at = name; !existing.has(at) && at.endsWith(end); at = parentOf(at)) existing.add(at)
    if (!shown.has(type)) continue
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [`${type} ${value}`])
    else known.push(`${type} ${value}`)
  }
  for (const values of byName.values()) if (values.length > 1) values.sort()
  const given = [...byName.keys()].filter((name) => isGivenName(name, zone) && !isBelow(name, delegated, zone))
  return { zone, byName, existing, delegated, given: new Set(given) }
}

function itemOf(fqdn: string, world: World, entry: DriftEntry | undefined, front: FrontServers): DriftItem | null {
  const records = world.byName.get(fqdn) ?? []
  const expected = entry === undefined ? null : expectedOf(entry, front).records
  const base = { fqdn, registerId: entry?.registerId ?? null, records, expected }
  const target = records.find((record) => record.startsWith('CNAME '))?.slice('CNAME '.length)
  if (target !== undefined && !leadsSomewhere(target, world))
    return {
      ...base,
      kind: 'dangling',
      sentence: `Alias menunjuk ${target}, yang tidak ada di zona. Hapus atau betulkan.`,
    }
  if (entry === undefined)
    return { ...base, kind: 'unregistered', sentence: 'Ada di zona, tidak ada di register. Catat dengan pemiliknya.' }
  if (records.length === 0)
    return isBelow(fqdn, world.delegated, world.zone)
      ? null
      : { ...base, kind: 'missing', sentence: missingSentence(fqdn, world) }
  if (expected !== null && expected.toSorted().join('\n') !== records.join('\n')) {
    const sentence = `Zona: ${records.join(', ')}. Register: ${expected.join(', ')}. Ralat register, atau betulkan zona.`
    return { ...base, kind: 'changed', sentence }
  }
  return null
}

function missingSentence(fqdn: string, world: World): string {
  return world.byName.has(`*.${parentOf(fqdn)}`)
    ? 'Tidak ada di zona; tanda bintang menjawab baginya. Buat catatannya, atau lepaskan dari register.'
    : 'Tidak ada di zona. Buat lagi, atau lepaskan dari register.'
}

/** A target outside the zone is not judged here: the checks of the watch ask for it. */
function leadsSomewhere(target: string, world: World): boolean {
  if (target !== world.zone && !target.endsWith(`.${world.zone}`)) return true
  if (world.existing.has(target) || isBelow(target, world.delegated, world.zone)) return true
  return world.byName.has(`*.${parentOf(target)}`)
}

/** The name itself, or a name above it, is among the delegated ones. */
function isBelow(name: string, delegated: ReadonlySet<string>, zone: string): boolean {
  if (delegated.size === 0) return false
  for (let at = name; at !== zone && at.endsWith(`.${zone}`); at = parentOf(at)) if (delegated.has(at)) return true
  return false
}

function parentOf(name: string): string {
  return name.slice(name.indexOf('.') + 1)
}
