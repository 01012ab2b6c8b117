// Finds the unit that a list means by its owner's name, and says which owners nobody knows.
import type { Unit } from '../../office/schema.ts'

export type FindUnit = (owner: string) => Pick<Unit, 'id' | 'name'> | null

/** By name or official abbreviation, without regard to capitals, dots or "Kabupaten …" behind it; `chosen` goes before. */
export function unitFinder(
  units: readonly Pick<Unit, 'id' | 'name' | 'abbreviation'>[],
  chosen: Readonly<Record<string, string | null>>,
): FindUnit {
  const byWord = new Map<string, Pick<Unit, 'id' | 'name'>>()
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  for (const unit of units) {
    byWord.set(ownerKey(unit.name), unit)
    if (unit.abbreviation !== '') byWord.set(ownerKey(unit.abbreviation), unit)
  }
  return (owner) => {
    const key = ownerKey(owner)
    const said = chosen[key]
    if (said !== undefined) return said === null ? null : (byId.get(said) ?? null)
    return byWord.get(key) ?? null
  }
}

/** Two spellings of the same owner have the same key. */
export function ownerKey(owner: string): string {
  return owner
    .toLowerCase()
    .replaceAll('&', ' dan ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ kab(upaten)? .*$/, '')
}
