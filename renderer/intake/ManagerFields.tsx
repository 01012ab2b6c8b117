// The person in charge of the sub domain at the asking unit; kept apart from the log.
import { errorAt } from '../ui/ErrorSummary.tsx'
import { Section } from '../ui/Page.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { IntakePartProps } from './IntakeFields.tsx'

const fields = [
  { key: 'name', label: 'Nama pengelola', inputMode: 'text' },
  { key: 'nip', label: 'NIP', inputMode: 'numeric' },
  { key: 'position', label: 'Jabatan', inputMode: 'text' },
  { key: 'phone', label: 'Nomor HP', inputMode: 'tel' },
  { key: 'email', label: 'E-mail', inputMode: 'email' },
] as const

export function ManagerFields({ draft, problems }: IntakePartProps) {
  const { manager } = draft.value
  return (
    <Section title="Pengelola sub domain" note="disimpan terpisah dan dapat dihapus">
      <div className="fields-pair">
        {fields.map(({ key, label, inputMode }) => {
          const value = manager[key]
          return (
            <TextField
              key={key}
              id={`manager.${key}`}
              label={label}
              optional
              inputMode={inputMode}
              value={typeof value === 'string' ? value : ''}
              onChange={(typed) => draft.set({ manager: { ...manager, [key]: typed } })}
              error={errorAt(problems, `manager.${key}`)}
            />
          )
        })}
      </div>
    </Section>
  )
}
