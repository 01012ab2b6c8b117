// The filters of Permohonan: standing as words, then the service, the unit and the step.
import { definitions } from '../../shared/procedures/definitions/index.ts'
import type { AddressWords } from '../app/address.ts'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { FilterBar } from '../ui/FilterBar.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { Select } from '../ui/Select.tsx'
import { WordChoice } from '../ui/WordChoice.tsx'
import { type CaseFilter, statusInAddress, statusWords } from './case-filter.ts'
import { stepOptions } from './step-options.ts'

interface CaseFiltersProps {
  readonly filter: CaseFilter
  readonly set: AddressWords['set']
  readonly onDown: () => void
}

const services = definitions.map(({ code, title }) => ({ value: code, label: title }))

export function CaseFilters({ filter, set, onDown }: CaseFiltersProps) {
  const units = useEndpoint(['settings', 'units'], () => api.settings.units({}, {}))
  const known = units.state === 'ready' ? units.value.units : []
  return (
    <>
      <FilterBar>
        <SearchField
          id="case-text"
          label="Cari permohonan"
          placeholder="Kode lacak, agenda, nama, pengirim"
          value={filter.text}
          onChange={(cari) => set({ cari })}
          onDown={onDown}
        />
        <Select
          id="case-service"
          label="Layanan"
          hideLabel
          optional
          placeholder="Semua layanan"
          options={services}
          value={filter.service === '' ? null : filter.service}
          onChange={(layanan) => set({ layanan: layanan ?? '', langkah: '' })}
        />
        <Select
          id="case-unit"
          label="Perangkat daerah"
          hideLabel
          optional
          placeholder="Semua pemohon"
          options={known.map((unit) => ({ value: unit.id, label: unit.name, detail: unit.abbreviation }))}
          value={filter.unitId === '' ? null : filter.unitId}
          onChange={(unit) => set({ unit: unit ?? '' })}
        />
        <Select
          id="case-step"
          label="Langkah"
          hideLabel
          optional
          placeholder="Semua langkah"
          options={stepOptions(filter.service)}
          value={filter.step === '' ? null : filter.step}
          onChange={(langkah) => set({ langkah: langkah ?? '' })}
        />
      </FilterBar>
      <WordChoice
        label="Keadaan"
        options={statusWords}
        value={filter.status}
        onChange={(status) => set({ keadaan: statusInAddress(status) })}
      />
    </>
  )
}
