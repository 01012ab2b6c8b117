// A time of day, typed as 14.30, 14:30 or 1430; shown with a dot.
import { useState } from 'react'
import { describedBy, Field, type FieldProps } from './Field.tsx'
import { readTime } from './read-date.ts'

export interface TimeFieldProps extends FieldProps {
  /** `HH:MM` in 24 hours, or what was typed where it is no time yet. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
}

export function TimeField({ value, onChange, onBlur, ...field }: TimeFieldProps) {
  const [typing, setTyping] = useState<string | null>(null)
  const wrong = typing === null && value !== '' && readTime(value) === null
  const error = field.error ?? (wrong ? 'Tulis jam 00.00 sampai 23.59, misalnya 14.30.' : undefined)
  return (
    <Field {...field} error={error}>
      <input
        id={field.id}
        className="control control-time tabular"
        inputMode="decimal"
        value={typing ?? value.replace(':', '.')}
        onChange={(event) => {
          setTyping(event.target.value)
          onChange(readTime(event.target.value) ?? event.target.value.trim())
        }}
        onBlur={() => {
          setTyping(null)
          onBlur?.()
        }}
        disabled={field.disabled}
        autoComplete="off"
        autoFocus={field.autoFocus}
        {...describedBy({ ...field, error })}
      />
    </Field>
  )
}
