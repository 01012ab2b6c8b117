// Which unit a label belongs to officially, and which units belong together.
import type { UnitId } from '../ids.ts'
import type { NamePolicy, NameUnit } from './types.ts'

/** The unit and all above it, nearest first; ends at a circle. */
function lineOf(units: readonly NameUnit[], id: UnitId | null): readonly UnitId[] {
  const line: UnitId[] = []
  let next = id
  while (next !== null && !line.includes(next)) {
    line.push(next)
    const current = next
    next = units.find((unit) => unit.id === current)?.parentId ?? null
  }
  return line
}

/** Whether the asking unit is the owner or stands above it: a Perangkat Daerah asks for its UPT too. */
export function ownsFor(units: readonly NameUnit[], asker: NameUnit | null, ownerId: UnitId | null): boolean {
  return asker !== null && ownerId !== null && lineOf(units, ownerId).includes(asker.id)
}

/** Whether both belong to one Perangkat Daerah: one stands on the other's line. */
export function sameOffice(units: readonly NameUnit[], asker: NameUnit | null, otherId: UnitId | null): boolean {
  if (asker === null || otherId === null) return false
  return ownsFor(units, asker, otherId) || lineOf(units, asker.id).includes(otherId)
}

/** The label that a unit officially has, or null where it has no abbreviation. */
export function officialLabel(unit: NameUnit, policy: NamePolicy): string | null {
  if (unit.abbreviation === '') return null
  return unit.kind === 'kecamatan' ? policy.districtPattern.replace('{nama}', unit.abbreviation) : unit.abbreviation
}

/** Every label that only this unit may have: the official one and the bare abbreviation. */
export function labelsOf(unit: NameUnit, policy: NamePolicy): readonly string[] {
  const official = officialLabel(unit, policy)
  return official === null ? [] : [...new Set([official, unit.abbreviation])]
}
