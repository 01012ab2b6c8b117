// The frame of every field: its label, its help, its error in words, tied together for screen readers.
import type { ReactNode } from 'react'
import './field.css'

/** What every field takes. `id` is the path of the field, so that ErrorSummary can lead to it. */
export interface FieldProps {
  readonly id: string
  readonly label: string
  readonly help?: ReactNode
  /** One sentence that says the remedy. */
  readonly error?: string | undefined
  /** Shown as "bila perlu"; a field is required otherwise. */
  readonly optional?: boolean
  readonly disabled?: boolean
  /** The label is for screen readers alone. */
  readonly hideLabel?: boolean
  readonly autoFocus?: boolean
}

/** Attributes of the control inside: what describes it and whether it is wrong. */
export function describedBy({ id, help, error }: Pick<FieldProps, 'id' | 'help' | 'error'>) {
  const ids = [help === undefined ? '' : `${id}-help`, error === undefined ? '' : `${id}-error`].filter(
    (one) => one !== '',
  )
  return {
    'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
    'aria-invalid': error === undefined ? undefined : (true as const),
  }
}

/** A field with one control. */
export function Field({
  id,
  label,
  help,
  error,
  optional,
  hideLabel,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <label className={hideLabel === true ? 'sr-only' : 'field-label'} htmlFor={id}>
        {label}
        {optional === true && <span className="field-optional"> (bila perlu)</span>}
      </label>
      {children}
      <FieldHelp id={id} help={help} />
      <FieldError id={id} error={error} />
    </div>
  )
}

/** A field of several controls under one question. */
export function FieldGroup({
  id,
  label,
  help,
  error,
  optional,
  hideLabel,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={error === undefined ? 'field' : 'field field-wrong'}
      aria-describedby={describedBy({ id, help, error })['aria-describedby']}
    >
      <legend className={hideLabel === true ? 'sr-only' : 'field-label'}>
        {label}
        {optional === true && <span className="field-optional"> (bila perlu)</span>}
      </legend>
      <FieldHelp id={id} help={help} />
      {children}
      <FieldError id={id} error={error} />
    </fieldset>
  )
}

function FieldHelp({ id, help }: { readonly id: string; readonly help?: ReactNode }) {
  if (help === undefined || help === '') return null
  return (
    <p id={`${id}-help`} className="field-help">
      {help}
    </p>
  )
}

function FieldError({ id, error }: { readonly id: string; readonly error?: string | undefined }) {
  if (error === undefined) return null
  return (
    <p id={`${id}-error`} className="field-error">
      <span aria-hidden="true">! </span>
      {error}
    </p>
  )
}
