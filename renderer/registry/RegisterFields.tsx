// The fields of an entry of the register, with what the rules say of its name as one types.
import type { UnitView } from '../../shared/contract/settings-records.ts'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Choice } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { errorAt, type Problem } from '../ui/ErrorSummary.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import { NameFindings } from './NameFindings.tsx'
import type { RegisterForm } from './register-form.ts'
import { modes, type RegisterMode } from './register-words.ts'

interface RegisterFieldsProps {
  readonly form: RegisterForm
  readonly set: (change: Partial<RegisterForm>) => void
  readonly problems: readonly Problem[]
  /** The name as it stands in the register, which does not clash with itself; null for a new entry. */
  readonly own: string | null
  readonly mayContact: boolean
}

export function RegisterFields({ form, set, problems, own, mayContact }: RegisterFieldsProps) {
  const today = useOfficeTime().today()
  const units = useEndpoint(['settings', 'units'], () => api.settings.units({}, {}))
  const text = (key: 'fqdn' | 'functionText' | 'target' | 'source' | 'contactName' | 'contactPhone') => ({
    id: key,
    value: form[key],
    onChange: (value: string) => set({ [key]: value }),
    error: errorAt(problems, key),
  })
  return (
    <div className="fields">
      <TextField {...text('fqdn')} label="Nama" help="Misalnya perpus.contohkab.go.id" maxLength={253} />
      <NameFindings asked={form.fqdn} unitId={form.unitId} own={own} />
      <Select
        id="unitId"
        label="Pemilik"
        optional
        placeholder="Pilih perangkat daerah"
        options={options(units.state === 'ready' ? units.value.units : [])}
        value={form.unitId}
        onChange={(unitId) => set({ unitId })}
        error={errorAt(problems, 'unitId')}
      />
      <TextField {...text('functionText')} label="Fungsi" optional maxLength={500} />
      <Choice<RegisterMode>
        id="mode"
        label="Cara"
        options={modes}
        value={form.mode}
        onChange={(mode) => set({ mode })}
        error={errorAt(problems, 'mode')}
      />
      <TextField
        {...text('target')}
        label="Tujuan"
        help="Alamat server atau nama yang dituju."
        optional
        maxLength={500}
      />
      <NumberField
        id="capacityGb"
        label="Kapasitas"
        unit="GB"
        optional
        value={form.capacityGb}
        onChange={(capacityGb) => set({ capacityGb })}
        error={errorAt(problems, 'capacityGb')}
      />
      <DateField
        id="since"
        label="Sejak"
        optional
        today={today}
        value={form.since}
        onChange={(since) => set({ since })}
        error={errorAt(problems, 'since')}
      />
      <TextField
        {...text('source')}
        label="Sumber keterangan"
        help="Surat, berita acara, atau hasil pemeriksaan DNS."
        maxLength={500}
      />
      {mayContact && (
        <div className="fields-pair">
          <TextField {...text('contactName')} label="Narahubung" optional maxLength={200} />
          <TextField {...text('contactPhone')} label="Telepon narahubung" optional inputMode="tel" maxLength={50} />
        </div>
      )}
    </div>
  )
}

function options(units: readonly UnitView[]) {
  return units
    .filter((unit) => unit.active)
    .map((unit) => ({ value: unit.id, label: unit.name, detail: unit.abbreviation }))
}
