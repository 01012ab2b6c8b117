// Several lines of text; grows with what is typed.
import { describedBy, Field, type FieldProps } from './Field.tsx'

export interface ParagraphProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly rows?: number
  readonly maxLength?: number
  readonly readOnly?: boolean
}

export function Paragraph({ value, onChange, onBlur, rows = 3, maxLength, readOnly, ...field }: ParagraphProps) {
  return (
    <Field {...field}>
      <textarea
        id={field.id}
        className="control"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        rows={rows}
        maxLength={maxLength}
        readOnly={readOnly}
        disabled={field.disabled}
        autoFocus={field.autoFocus}
        {...describedBy(field)}
      />
    </Field>
  )
}
