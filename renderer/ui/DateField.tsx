// A date, typed the quick way or taken from the calendar; what was understood stands below it in words.
import { useRef, useState } from 'react'
import { isDateText } from '../../shared/calendar/dates.ts'
import { longDate } from '../../shared/calendar/format.ts'
import { Button } from './Button.tsx'
import { describedBy, Field, type FieldProps } from './Field.tsx'
import { Icon } from './Icon.tsx'
import { readDate, typedDate } from './read-date.ts'

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or what was typed where it is no date yet. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** Today in the office's zone, `YYYY-MM-DD`: "kemarin" and a missing year count from it. */
  readonly today: string
}

export function DateField({ value, onChange, onBlur, today, ...field }: DateFieldProps) {
  const [typing, setTyping] = useState<string | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const wrong = typing === null && value !== '' && !isDateText(value)
  const error = field.error ?? (wrong ? 'Tulis tanggal yang ada di kalender, misalnya 17/3/2026.' : undefined)
  const help = isDateText(value) ? longDate(value) : (field.help ?? 'Misalnya 17/3/2026, 17 maret, atau kemarin.')
  return (
    <Field {...field} help={help} error={error}>
      <span className="control-row control-date">
        <input
          id={field.id}
          className="control tabular"
          value={typing ?? typedDate(value)}
          onChange={(event) => {
            setTyping(event.target.value)
            onChange(readDate(event.target.value, today) ?? event.target.value.trim())
          }}
          onBlur={() => {
            setTyping(null)
            onBlur?.()
          }}
          disabled={field.disabled}
          autoComplete="off"
          autoFocus={field.autoFocus}
          {...describedBy({ ...field, help, error })}
        />
        <Button
          aria-label={`Pilih ${field.label.toLocaleLowerCase('id')} dari kalender`}
          disabled={field.disabled}
          onClick={() => picker.current?.showPicker()}
        >
          <Icon name="calendar" />
        </Button>
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={isDateText(value) ? value : ''}
          onChange={(event) => {
            setTyping(null)
            onChange(event.target.value)
          }}
        />
      </span>
    </Field>
  )
}
