// One field of a definition as the control that fits its kind; it reads and writes plain JSON.
import type { DocumentView, FieldView } from '../../../shared/contract/parts.ts'
import type { Json } from '../../../shared/json.ts'
import { assertNever } from '../../../shared/result.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Choice, Choices, YesNo } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import type { FieldProps } from '../../ui/Field.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { idsOf } from '../use-step-form.ts'
import { fileKindOf } from './file-kind.ts'
import { FilesInput } from './FilesInput.tsx'
import { OfficialSelect } from './OfficialSelect.tsx'

export interface FieldInputProps {
  readonly field: FieldView
  /** The path of the field, so that the summary of errors leads to it. */
  readonly id: string
  readonly value: Json | undefined
  /** Null forgets the value. */
  readonly onChange: (value: Json) => void
  readonly error?: string | undefined
  readonly uploaded?: Readonly<Record<string, DocumentView>>
  readonly onUploaded?: (documents: readonly DocumentView[]) => void
  readonly autoFocus?: boolean
  /** Radio buttons beside each other, for short options. */
  readonly row?: boolean
  readonly label?: string
}

const none: Readonly<Record<string, DocumentView>> = {}

export function FieldInput(props: FieldInputProps) {
  const { field, id, value, onChange, error, row } = props
  const time = useOfficeTime()
  const common: FieldProps = {
    id,
    label: props.label ?? field.label,
    error,
    optional: !field.required,
    ...(field.help === '' ? {} : { help: field.help }),
    ...(props.autoFocus === true ? { autoFocus: true } : {}),
  }
  const text = typeof value === 'string' ? value : ''
  switch (field.kind) {
    case 'text':
      return <TextField {...common} value={text} onChange={onChange} />
    case 'paragraph':
      return <Paragraph {...common} value={text} onChange={onChange} />
    case 'yesno':
      return (
        <YesNo
          {...common}
          value={value === 'yes' ? true : value === 'no' ? false : null}
          onChange={(yes) => onChange(yes ? 'yes' : 'no')}
        />
      )
    case 'choice':
      return field.options.length > 7 ? (
        <Select {...common} options={field.options} value={text === '' ? null : text} onChange={onChange} />
      ) : (
        <Choice
          {...common}
          options={field.options}
          value={text === '' ? null : text}
          onChange={onChange}
          row={row ?? isShort(field)}
        />
      )
    case 'choices':
      return <Choices {...common} options={field.options} value={idsOf(value)} onChange={onChange} />
    case 'date':
      return <DateField {...common} value={text} onChange={onChange} today={time.today()} />
    case 'number':
    case 'money':
      return (
        <NumberField
          {...common}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
          {...(field.kind === 'money' ? { unit: 'rupiah' } : {})}
        />
      )
    case 'files':
      return (
        <FilesInput
          {...common}
          kind={fileKindOf(field.key)}
          value={idsOf(value)}
          known={props.uploaded ?? none}
          onAdd={(documents) => {
            props.onUploaded?.(documents)
            onChange([...idsOf(value), ...documents.map((document) => document.id)])
          }}
          onRemove={(documentId) => onChange(idsOf(value).filter((one) => one !== documentId))}
        />
      )
    case 'person':
      return <OfficialSelect {...common} value={text === '' ? null : text} onChange={onChange} />
    // Structured values have screens of their own.
    case 'sentences':
    case 'json':
      return null
    default:
      return assertNever(field.kind)
  }
}

function isShort(field: FieldView): boolean {
  return field.options.every((option) => option.label.length <= 16) && field.options.length <= 5
}
