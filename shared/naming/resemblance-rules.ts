// Names that a reader could take for another: look-alike letters, one slip apart, or one part more.
import { standingNames } from './register-rules.ts'
import { isExtension, isSlip, skeleton } from './resemblance.ts'
import { finding } from './rules.ts'
import type { Finding, NameContext } from './types.ts'
import { labelsOf } from './units.ts'

interface Neighbour {
  readonly label: string
  readonly fqdn: string
  readonly owner: string
  readonly from: 'register' | 'unit' | 'reserved' | 'trust'
}

const most = 5

/** CONFUSABLE first, then SIMILAR, at most five of each, a name once. Never a block: short abbreviations are close by nature. */
export function resemblanceFindings(label: string, zone: string, context: NameContext): readonly Finding[] {
  const seen = skeleton(label)
  const reserved = context.policy.reserved.some((one) => one.label === label)
  const others = neighbours(zone, context).filter((other) => other.label !== label && !(reserved && isReserved(other)))
  const alike = others.filter((other) => skeleton(other.label) === seen)
  const confusable = [...alike.filter((other) => !isReserved(other)), ...alike.filter(isReserved).slice(0, 1)]
  const similar = others.filter((other) => !alike.includes(other) && isSimilar(label, other))
  return [
    ...confusable
      .slice(0, most)
      .map((other) =>
        finding(
          'CONFUSABLE',
          `Sekilas sama dengan ${other.fqdn}, ${other.owner}. Pilih nama yang jelas berbeda, atau jelaskan mengapa tidak tertukar.`,
          { related: other.fqdn },
        ),
      ),
    ...similar
      .slice(0, most)
      .map((other) =>
        finding(
          'SIMILAR',
          `Mirip ${other.fqdn}, ${other.owner}. Pastikan bukan salah tulis, lalu jelaskan perbedaannya.`,
          { related: other.fqdn },
        ),
      ),
  ]
}

function isReserved(other: Neighbour): boolean {
  return other.from === 'reserved' || other.from === 'trust'
}

function isSimilar(label: string, other: Neighbour): boolean {
  if (other.from === 'reserved') return false
  return isSlip(label, other.label) || (other.from === 'register' && isExtension(label, other.label))
}

function neighbours(zone: string, context: NameContext): readonly Neighbour[] {
  const { policy, units } = context
  const known = new Map<string, Neighbour>()
  const add = (one: Neighbour) => {
    if (!known.has(one.label)) known.set(one.label, one)
  }
  for (const entry of standingNames(context)) {
    if (!entry.fqdn.endsWith(`.${zone}`)) continue
    const owner = entry.state === 'released' ? `bekas milik ${entry.unitName}` : `milik ${entry.unitName}`
    add({ label: entry.fqdn.slice(0, -zone.length - 1), fqdn: entry.fqdn, owner, from: 'register' })
  }
  for (const unit of units) {
    for (const label of labelsOf(unit, policy)) {
      add({ label, fqdn: `${label}.${zone}`, owner: `singkatan resmi ${unit.name}`, from: 'unit' })
    }
  }
  for (const { label, group } of policy.reserved) {
    add({ label, fqdn: `${label}.${zone}`, owner: 'nama cadangan', from: group === 'trust' ? 'trust' : 'reserved' })
  }
  return [...known.values()]
}
