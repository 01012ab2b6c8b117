// Units in words, and those that fit what is searched for.
import type { UnitView } from '../../../shared/contract/settings-records.ts'

export const kindNames: Readonly<Record<UnitView['kind'], string>> = {
  pd: 'Perangkat daerah',
  upt: 'UPT',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
  desa: 'Desa',
  lain: 'Lainnya',
}

/** "38 perangkat daerah, 35 bersingkatan resmi." */
export function unitsSentence(units: readonly UnitView[]): string {
  const active = units.filter((unit) => unit.active)
  if (active.length === 0) return 'Belum ada perangkat daerah.'
  const short = active.filter((unit) => unit.abbreviation !== '').length
  const told = short === active.length ? 'semuanya bersingkatan resmi' : `${short} bersingkatan resmi`
  return `${active.length} perangkat daerah dan unit, ${told}.`
}

export function fittingUnits(units: readonly UnitView[], text: string): readonly UnitView[] {
  const asked = text.trim().toLocaleLowerCase('id')
  if (asked === '') return units
  return units.filter((unit) =>
    `${unit.name} ${unit.abbreviation} ${unit.head}`.toLocaleLowerCase('id').includes(asked),
  )
}
