// A unit for those who only read.
import type { UnitView } from '../../../shared/contract/settings-records.ts'
import { FactList } from '../../ui/FactList.tsx'
import { kindNames } from './unit-words.ts'

export function UnitFacts({ unit, units }: { readonly unit: UnitView; readonly units: readonly UnitView[] }) {
  return (
    <FactList
      facts={[
        { label: 'Singkatan resmi', value: unit.abbreviation },
        { label: 'Jenis', value: kindNames[unit.kind] },
        { label: 'Induk', value: units.find((one) => one.id === unit.parentId)?.name },
        { label: 'Kepalanya', value: unit.head },
        { label: 'Alamat', value: unit.address },
      ]}
    />
  )
}
