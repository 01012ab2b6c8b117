// One of a few (radio), several of a few (checkbox), and the question with yes or no.
import type { ReactNode } from 'react'
import { FieldGroup, type FieldProps } from './Field.tsx'

export interface Option<V extends string> {
  readonly value: V
  readonly label: ReactNode
  readonly help?: ReactNode
  readonly disabled?: boolean
}

interface ChoiceProps<V extends string> extends FieldProps {
  readonly options: readonly Option<V>[]
  readonly value: V | null
  readonly onChange: (value: V) => void
  /** Beside each other, for two or three short ones. */
  readonly row?: boolean
}

export function Choice<V extends string>({ options, value, onChange, row, ...field }: ChoiceProps<V>) {
  return (
    <FieldGroup {...field}>
      <div className={row === true ? 'options options-row' : 'options'}>
        {options.map((option, index) => (
          <label key={option.value} className="option">
            <input
              type="radio"
              name={field.id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              disabled={field.disabled === true || option.disabled === true}
              autoFocus={field.autoFocus === true && index === 0}
            />
            <OptionWords option={option} />
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

interface ChoicesProps<V extends string> extends FieldProps {
  readonly options: readonly Option<V>[]
  readonly value: readonly V[]
  readonly onChange: (value: readonly V[]) => void
  readonly row?: boolean
  /** In as many columns as fit, for more than five. */
  readonly columns?: boolean
}

/** The answer keeps the order of the options, whatever the order of ticking. */
export function Choices<V extends string>({ options, value, onChange, row, columns, ...field }: ChoicesProps<V>) {
  const toggle = (one: V) => {
    const next = new Set(value.includes(one) ? value.filter((other) => other !== one) : [...value, one])
    onChange(options.map((option) => option.value).filter((other) => next.has(other)))
  }
  return (
    <FieldGroup {...field}>
      <div className={`options${row === true ? ' options-row' : ''}${columns === true ? ' options-columns' : ''}`}>
        {options.map((option) => (
          <label key={option.value} className="option">
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={() => toggle(option.value)}
              disabled={field.disabled === true || option.disabled === true}
            />
            <OptionWords option={option} />
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

interface YesNoProps extends FieldProps {
  readonly value: boolean | null
  readonly onChange: (value: boolean) => void
  readonly yes?: string
  readonly no?: string
}

/** A question of fact; unanswered until somebody answers. */
export function YesNo({ value, onChange, yes = 'Ya', no = 'Tidak', ...field }: YesNoProps) {
  return (
    <Choice
      {...field}
      row
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
    />
  )
}

/** One tick with its sentence. */
export function Tick({
  id,
  label,
  help,
  checked,
  onChange,
  disabled,
}: {
  readonly id: string
  readonly label: ReactNode
  readonly help?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
}) {
  return (
    <label className="option">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        disabled={disabled}
      />
      <OptionWords option={{ label, help }} />
    </label>
  )
}

function OptionWords({ option }: { readonly option: { readonly label: ReactNode; readonly help?: ReactNode } }) {
  return (
    <span>
      {option.label}
      {option.help !== undefined && <span className="option-help">{option.help}</span>}
    </span>
  )
}
