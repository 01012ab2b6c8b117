// Owners of a list that no unit of the office is: each can be said once, for all its rows.
import type { UnitView } from '../../../shared/contract/settings-records.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'

interface Owner {
  readonly key: string
  readonly text: string
  readonly count: number
}

interface UnknownOwnersProps {
  readonly owners: readonly Owner[]
  readonly units: readonly UnitView[]
  readonly chosen: Readonly<Record<string, string | null>>
  readonly onChoose: (owners: Readonly<Record<string, string | null>>) => void
}

const most = 30

export function UnknownOwners({ owners, units, chosen, onChoose }: UnknownOwnersProps) {
  const said = Object.entries(chosen).filter((entry): entry is [string, string] => entry[1] !== null)
  if (owners.length === 0 && said.length === 0) return null
  const options = units.map((unit) => ({ value: unit.id, label: unit.name, detail: unit.abbreviation }))
  return (
    <Section title="Pemilik yang belum dikenal" note="Yang dibiarkan dicatat seperti tertulis, tanpa Perangkat Daerah.">
      {said.length > 0 && (
        <p className="import-said">
          {said.map(([key, unitId]) => `${key}: ${units.find((unit) => unit.id === unitId)?.name ?? ''}`).join('; ')}.{' '}
          <Button small onClick={() => onChoose({})}>
            Ulangi pilihan
          </Button>
        </p>
      )}
      <div className="import-fields">
        {owners.slice(0, most).map(({ key, text, count }) => (
          <Select
            key={key}
            id={`owner-${key}`}
            label={`${text}, ${count} baris`}
            optional
            placeholder="Biarkan seperti tertulis"
            options={options}
            value={null}
            onChange={(unitId) => onChoose({ ...chosen, [key]: unitId })}
          />
        ))}
      </div>
      {owners.length > most && <p className="quiet">{owners.length - most} pemilik lain tampil setelah ini.</p>}
    </Section>
  )
}
