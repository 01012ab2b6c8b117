// One of many, found by typing; for short lists Choice is better.
import { Select as AntdSelect } from 'antd'
import { AntdRoot } from './AntdRoot.tsx'
import { describedBy, Field, type FieldProps } from './Field.tsx'

export interface SelectOption {
  readonly value: string
  readonly label: string
  /** A second line, searched as well: the abbreviation, the post. */
  readonly detail?: string
}

interface SelectProps extends FieldProps {
  readonly options: readonly SelectOption[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly onBlur?: () => void
  readonly placeholder?: string
  /** Said where nothing fits what is typed. */
  readonly nothing?: string
}

export function Select({
  options,
  value,
  onChange,
  onBlur,
  placeholder,
  nothing = 'Tidak ada yang cocok.',
  ...field
}: SelectProps) {
  return (
    <Field {...field}>
      <AntdRoot>
        <AntdSelect<string, SelectOption>
          id={field.id}
          showSearch={{
            filterOption: (typed, option) =>
              `${option?.label ?? ''} ${option?.detail ?? ''}`
                .toLocaleLowerCase('id')
                .includes(typed.toLocaleLowerCase('id')),
          }}
          options={[...options]}
          value={value}
          onChange={(chosen) => onChange(chosen ?? null)}
          {...(onBlur === undefined ? {} : { onBlur })}
          optionRender={renderOption}
          getPopupContainer={aroundField}
          placeholder={placeholder ?? 'Ketik untuk mencari'}
          notFoundContent={nothing}
          disabled={field.disabled === true}
          allowClear={field.optional === true}
          autoFocus={field.autoFocus === true}
          {...(field.error === undefined ? {} : { status: 'error' as const })}
          {...describedBy(field)}
        />
      </AntdRoot>
    </Field>
  )
}

function renderOption({ data }: { readonly data: SelectOption }) {
  return (
    <span className="select-option">
      {data.label}
      {data.detail !== undefined && <small> {data.detail}</small>}
    </span>
  )
}

/** Inside the landmark or the dialog that holds the field, so that neither a screen reader nor the eye loses it. */
function aroundField(field: HTMLElement): HTMLElement {
  return field.closest<HTMLElement>('.ant-modal-wrap, .ant-drawer, main') ?? document.body
}
