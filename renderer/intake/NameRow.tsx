// One asked name: findings as one types, free proposals to click, and what it is for.
import type { Json } from '../../shared/json.ts'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { Findings } from '../case/Findings.tsx'
import { FieldInput } from '../steps/fields/FieldInput.tsx'
import { Button } from '../ui/Button.tsx'
import { errorAt } from '../ui/ErrorSummary.tsx'
import { Fold } from '../ui/Fold.tsx'
import { TextField } from '../ui/TextField.tsx'
import { isFieldAsked, scopeOfDraft } from './asked-fields.ts'
import type { NameDraft } from './intake-draft.ts'
import type { IntakePartProps } from './IntakeFields.tsx'
import { useDebounced } from './use-debounced.ts'

interface NameRowProps extends IntakePartProps {
  readonly name: NameDraft
  readonly index: number
  readonly onChange: (given: Partial<NameDraft>) => void
  readonly onRemove: (() => void) | null
}

const folded: readonly string[] = ['alternative', 'end_date']

export function NameRow({ name, index, draft, service, problems, onChange, onRemove }: NameRowProps) {
  const unitId = draft.value.unitId === '' ? null : draft.value.unitId
  const typed = useDebounced(name.asked.trim(), 250)
  const asked = useEndpoint(
    ['intake', 'check', typed, unitId],
    () => api.intake.checkName({}, { asked: typed, unitId }),
    { enabled: typed !== '', keepOld: true },
  )
  const check = typed !== '' && asked.state === 'ready' ? asked.value : null
  const scope = scopeOfDraft(draft.value)
  const fields = service.fields.filter((field) => field.perItem && isFieldAsked(field, scope, name.values))
  const input = (field: (typeof fields)[number]) => {
    const id = `items.${name.id}.${field.key}`
    const set = (value: Json) => onChange({ values: { ...name.values, [field.key]: value } })
    return (
      <FieldInput
        key={field.key}
        id={id}
        field={field}
        value={name.values[field.key]}
        onChange={set}
        error={errorAt(problems, id)}
        row={field.key === 'placement'}
      />
    )
  }
  const id = `names.${index}.asked`
  return (
    <div className="name-row">
      <div className="name-row-head">
        <TextField
          id={id}
          label={draft.value.names.length === 1 ? 'Nama' : `Nama ke-${index + 1}`}
          help={
            check === null || check.fqdn === ''
              ? 'Seperti tertulis di surat, misalnya posyandu.'
              : `Dibaca: ${check.fqdn}`
          }
          value={name.asked}
          onChange={(next) => onChange({ asked: next })}
          error={errorAt(problems, id)}
        />
        {onRemove !== null && (
          <Button small look="quiet" onClick={onRemove} aria-label={`Hapus nama ke-${index + 1}`}>
            Hapus
          </Button>
        )}
      </div>
      {check !== null && (
        <div aria-live="polite">
          <Findings findings={check.findings} />
          {check.proposals.length > 0 && (
            <p className="proposals">
              Nama yang masih bebas:{' '}
              {check.proposals.map((proposal) => (
                <Button key={proposal} small look="quiet" onClick={() => onChange({ asked: proposal })}>
                  {proposal}
                </Button>
              ))}
            </p>
          )}
        </div>
      )}
      {fields.filter((field) => !folded.includes(field.key)).map(input)}
      <Fold title="Nama pengganti atau batas waktu" open={folded.some((key) => name.values[key] !== undefined)}>
        {fields.filter((field) => folded.includes(field.key)).map(input)}
      </Fold>
    </div>
  )
}
