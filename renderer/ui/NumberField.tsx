// A whole number; what is no number stays on the screen and is answered null, so that nothing typed is lost.
import { useState } from 'react'
import { describedBy, Field, type FieldProps } from './Field.tsx'

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly onBlur?: () => void
  /** Shown behind the number: "GB", "menit". */
  readonly unit?: string
}

export function NumberField({ value, onChange, onBlur, unit, ...field }: NumberFieldProps) {
  const [typed, setTyped] = useState(value === null ? '' : String(value))
  const shown = shownNumber(typed, value)
  const error =
    field.error ?? (shown.trim() !== '' && readNumber(shown) === null ? 'Tulis angka bulat, misalnya 5.' : undefined)
  return (
    <Field {...field} error={error}>
      <span className="control-row number-row">
        <input
          id={field.id}
          className="control tabular"
          inputMode="numeric"
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange(readNumber(event.target.value))
          }}
          onBlur={onBlur}
          disabled={field.disabled}
          autoComplete="off"
          autoFocus={field.autoFocus}
          {...describedBy({ ...field, error })}
        />
        {unit !== undefined && <span className="number-unit">{unit}</span>}
      </span>
    </Field>
  )
}

/** What is typed, as long as it means the value; a form that cannot hold null holds 0 for what is no number. */
export function shownNumber(typed: string, value: number | null): string {
  const meant = readNumber(typed)
  const isTyped = meant === value || value === null || (meant === null && value === 0)
  return isTyped ? typed : String(value)
}

/** Reads "1.000" and "12"; null where it is no whole number. */
export function readNumber(typed: string): number | null {
  const digits = typed.trim().replaceAll(/(?<=\d)\.(?=\d{3}(\D|$))/g, '')
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null
}
