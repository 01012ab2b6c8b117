// One pattern of numbers: the pattern, what counts by itself, the width, and how the next numbers will look.
import { formatNumber, type NumberScope, numberTokens, patternProblems } from '../../../shared/letters/numbering.ts'
import type { OfficeProfile } from '../../../shared/office/schema.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Choice } from '../../ui/Choice.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Section } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { ProfileForm } from './profile-form.ts'

type Numbering = OfficeProfile['numbering']
type FormatName = 'agendaFormat' | 'outgoingFormat' | 'recordFormat'

const scopes: readonly { readonly value: NumberScope; readonly label: string }[] = [
  { value: 'year', label: 'semua dalam setahun' },
  { value: 'year_code', label: 'tiap kode' },
  { value: 'year_unit', label: 'tiap unit' },
]

interface NumberFormatFieldsProps {
  readonly form: ProfileForm
  readonly name: FormatName
  readonly title: string
  readonly set: (part: Partial<Numbering>) => void
}

export function NumberFormatFields({ form, name, title, set }: NumberFormatFieldsProps) {
  const today = useOfficeTime().today()
  const { numbering } = form.profile
  const format = numbering[name]
  const path = `numbering.${name}`
  const change = (part: Partial<Numbering[FormatName]>) => set({ [name]: { ...format, ...part } })
  const [problem] = patternProblems(format)
  const example = (sequence: number) =>
    formatNumber(format, { secrecy: 'biasa', code: numbering.code, sequence, unit: numbering.unit, date: today })
  return (
    <Section title={title}>
      <div className="fields">
        <TextField
          id={`${path}.pattern`}
          label="Pola"
          help={`Isian: ${numberTokens.map((token) => `{${token}}`).join(', ')}.`}
          value={format.pattern}
          onChange={(pattern) => change({ pattern })}
          error={form.error(`${path}.pattern`) ?? problem}
          maxLength={120}
        />
        {problem === undefined && (
          <p className="number-example" role="status">
            Menjadi <strong>{example(7)}</strong>, lalu <strong>{example(8)}</strong>
          </p>
        )}
        <Choice
          id={`${path}.scope`}
          label="Nomor urut dihitung"
          row
          options={scopes}
          value={format.scope}
          onChange={(scope) => change({ scope })}
        />
        <NumberField
          id={`${path}.digits`}
          label="Lebar nomor urut"
          unit="angka"
          value={format.digits}
          onChange={(digits) => change({ digits: digits ?? 0 })}
          error={form.error(`${path}.digits`)}
        />
      </div>
    </Section>
  )
}
