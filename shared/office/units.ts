// Whether the list of units holds together: abbreviations used once, parents that exist, no circles.
import type { Unit } from './schema.ts'

export interface UnitProblem {
  readonly unitId: string
  /** In Indonesian, with the remedy. */
  readonly sentence: string
}

/** What is wrong with the units in force, in the order of the list. */
export function unitProblems(units: readonly Unit[]): readonly UnitProblem[] {
  return units
    .filter((unit) => unit.active)
    .flatMap((unit) => problemsOf(unit, units).map((sentence) => ({ unitId: unit.id, sentence })))
}

function problemsOf(unit: Unit, units: readonly Unit[]): readonly string[] {
  const found: string[] = []
  const twin = units.find(
    (other) =>
      other.id !== unit.id && other.active && unit.abbreviation !== '' && other.abbreviation === unit.abbreviation,
  )
  if (twin !== undefined)
    found.push(`Singkatan ${unit.abbreviation} dipakai ${unit.name} dan ${twin.name}. Beri salah satu singkatan lain.`)
  if (unit.parentId !== null && !units.some((other) => other.id === unit.parentId))
    found.push(`Induk ${unit.name} tidak ada dalam daftar. Pilih induknya lagi.`)
  if (isInCircle(unit, units)) found.push(`${unit.name} menjadi bawahan dirinya sendiri. Pilih induk lain.`)
  if ((unit.kind === 'upt' || unit.kind === 'desa' || unit.kind === 'kelurahan') && unit.parentId === null) {
    found.push(
      `${unit.name} belum mempunyai induk. Pilih ${unit.kind === 'upt' ? 'Perangkat Daerahnya' : 'kecamatannya'}.`,
    )
  }
  return found
}

function isInCircle(unit: Unit, units: readonly Unit[]): boolean {
  const seen = new Set<string>()
  let next = unit.parentId
  while (next !== null && !seen.has(next)) {
    if (next === unit.id) return true
    seen.add(next)
    const current = next
    next = units.find((other) => other.id === current)?.parentId ?? null
  }
  return false
}
