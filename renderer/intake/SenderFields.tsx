// The unit that asks, found by name or abbreviation, and what the letter is about.
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { errorAt } from '../ui/ErrorSummary.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import { subjectOf } from './intake-draft.ts'
import type { IntakePartProps } from './IntakeFields.tsx'

export function SenderFields({ draft, service, problems }: IntakePartProps) {
  const asked = useEndpoint(['settings', 'units'], () => api.settings.units({}, {}))
  const units = asked.state === 'ready' ? asked.value.units.filter((unit) => unit.active) : []
  const { unitId } = draft.value
  return (
    <>
      {service.opens !== 'complaint' && (
        <Select
          id="unitId"
          label={service.opens === 'letter' ? 'Surat dari' : 'Untuk perangkat daerah'}
          options={units.map((unit) => ({ value: unit.id, label: unit.name, detail: unit.abbreviation }))}
          value={unitId === '' ? null : unitId}
          onChange={(chosen) => draft.set({ unitId: chosen ?? '' })}
          placeholder="Ketik nama atau singkatan"
          nothing="Tidak ada. Minta administrator menambahkannya di Pengaturan."
          optional={service.code !== 'sub_domain'}
          error={errorAt(problems, 'unitId')}
        />
      )}
      <TextField
        id="subject"
        label="Hal"
        value={subjectOf(draft.value, service)}
        onChange={(typed) => draft.set({ subject: typed })}
        error={errorAt(problems, 'subject')}
        spellCheck
      />
    </>
  )
}
