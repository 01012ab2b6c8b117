// What the columns of a list mean: a choice for each part of an entry, the sheet and the row of heads.
import type { ImportMapping } from '../../../shared/contract/register-import.ts'
import { fieldLabels, type ImportField, importFields } from '../../../shared/registry/import/fields.ts'
import { Select } from '../../ui/Select.tsx'
import { mappingOf, type ReadList } from './use-list.ts'

interface MappingFieldsProps {
  readonly list: ReadList
  readonly mapping: ImportMapping
  readonly onChange: (mapping: ImportMapping) => void
}

export function MappingFields({ list, mapping, onChange }: MappingFieldsProps) {
  const sheet = list.sheets[mapping.sheet]
  if (sheet === undefined) return null
  const columns = sheet.titles.map((title, index) => ({
    value: String(index),
    label: title,
    detail: exampleOf(sheet.sample, mapping.head, index),
  }))
  const choose = (field: ImportField, value: string | null) => {
    const { [field]: _before, ...others } = mapping.columns
    onChange({ ...mapping, columns: value === null ? others : { ...others, [field]: Number(value) } })
  }
  return (
    <div className="import-fields">
      {list.sheets.length > 1 && (
        <Select
          id="import-sheet"
          label="Lembar kerja"
          options={list.sheets.map(({ name, rowCount }, index) => ({
            value: String(index),
            label: name,
            detail: `${rowCount} baris`,
          }))}
          value={String(mapping.sheet)}
          onChange={(value) => onChange(mappingOf(list, Number(value ?? 0)))}
        />
      )}
      <Select
        id="import-head"
        label="Baris judul kolom"
        options={[
          { value: '-1', label: 'Tidak ada judul', detail: 'baris pertama sudah berisi nama' },
          ...sheet.sample.map(({ place, cells }, index) => ({
            value: String(index),
            label: sentenceCase(place),
            detail: cells
              .filter((cell) => cell !== '')
              .join(' · ')
              .slice(0, 80),
          })),
        ]}
        value={String(mapping.head)}
        onChange={(value) => onChange({ ...mapping, head: Number(value ?? -1) })}
      />
      {importFields.map((field) => (
        <Select
          key={field}
          id={`columns.${field}`}
          label={fieldLabels[field]}
          optional={field !== 'fqdn'}
          placeholder="Tidak ada di daftar"
          options={columns}
          value={mapping.columns[field] === undefined ? null : String(mapping.columns[field])}
          onChange={(value) => choose(field, value)}
          error={field === 'fqdn' && mapping.columns.fqdn === undefined ? noName : undefined}
        />
      ))}
    </div>
  )
}

const noName = 'Pilih kolom yang berisi nama sub domain.'

/** The first cell of the column that holds something. */
function exampleOf(sample: ReadList['sheets'][number]['sample'], head: number, column: number): string {
  const filled = sample.slice(head + 1).find(({ cells }) => (cells[column] ?? '') !== '')?.cells
  return filled === undefined ? 'kosong' : `misalnya ${(filled[column] ?? '').slice(0, 60)}`
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
