// One line of text; also for passwords, which may be pasted.
import type { InputHTMLAttributes } from 'react'
import { describedBy, Field, type FieldProps } from './Field.tsx'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly password?: boolean
  readonly maxLength?: number
  readonly readOnly?: boolean
  readonly autoComplete?: string
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  /** Names, numbers and NIP are not words to correct. */
  readonly spellCheck?: boolean
}

export function TextField({
  value,
  onChange,
  onBlur,
  password,
  maxLength,
  readOnly,
  autoComplete,
  inputMode,
  spellCheck,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      <input
        id={field.id}
        className="control"
        type={password === true ? 'password' : 'text'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        maxLength={maxLength}
        readOnly={readOnly}
        disabled={field.disabled}
        autoComplete={autoComplete ?? 'off'}
        inputMode={inputMode}
        spellCheck={spellCheck ?? false}
        autoFocus={field.autoFocus}
        {...describedBy(field)}
      />
    </Field>
  )
}
