// Fields of an act below each other: those that are asked, with what was entered and what is wrong with it.
import type { FieldView } from '../../../shared/contract/parts.ts'
import { errorAt, type Problem } from '../../ui/ErrorSummary.tsx'
import type { StepForm } from '../use-step-form.ts'
import { FieldInput } from './FieldInput.tsx'

interface FieldsProps {
  readonly fields: readonly FieldView[]
  readonly form: StepForm
  readonly problems: readonly Problem[]
  /** The name whose fields these are; the case's own where it is left out. */
  readonly itemId?: string
  /** The first field takes the focus. */
  readonly focusFirst?: boolean
}

export function Fields({ fields, form, problems, itemId, focusFirst }: FieldsProps) {
  const shown = fields.filter(
    (field) => field.perItem === (itemId !== undefined) && field.kind !== 'json' && form.isAsked(field, itemId),
  )
  return shown.map((field, index) => {
    const path = itemId === undefined ? `values.${field.key}` : `items.${itemId}.${field.key}`
    return (
      <FieldInput
        key={field.key}
        field={field}
        id={path}
        value={form.get(field.key, itemId)}
        onChange={(value) => form.set(field.key, value, itemId)}
        error={errorAt(problems, path)}
        uploaded={form.uploaded}
        onUploaded={form.addUploaded}
        autoFocus={focusFirst === true && index === 0}
      />
    )
  })
}
