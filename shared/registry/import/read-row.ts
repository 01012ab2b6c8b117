// One row of a list as an entry of the register, or everything that is wrong with it.
import { isDateText } from '../../calendar/dates.ts'
import type { NamePolicy } from '../../naming/types.ts'
import type { DateText } from '../../time.ts'
import type { ImportColumns, ImportField } from './fields.ts'
import { type ImportName, readImportName } from './import-name.ts'
import type { FindUnit } from './owners.ts'
import { type ImportMode, readCapacity, readDateCell, readMode } from './read-cells.ts'
import type { SourceRow } from './source-list.ts'

export interface ImportDraft extends ImportName {
  readonly unitId: string | null
  readonly ownerName: string
  readonly functionText: string
  readonly mode: ImportMode | null
  readonly target: string | null
  readonly capacityGb: number | null
  readonly since: DateText | null
  readonly source: string
  readonly contactName: string
  readonly contactPhone: string
}

export interface RowContext {
  readonly columns: ImportColumns
  readonly zones: readonly [string, ...string[]]
  readonly policy: NamePolicy
  readonly findUnit: FindUnit
  readonly today: DateText
  /** "Impor daftar.xlsx": stands before the place of the row where the list names no source. */
  readonly sourceOf: (place: string) => string
}

export type RowRead =
  | { readonly ok: true; readonly draft: ImportDraft }
  | { readonly ok: false; readonly typed: string; readonly sentences: readonly string[] }

const longest: Readonly<Record<Exclude<ImportField, 'fqdn' | 'mode' | 'capacity' | 'since'>, number>> = {
  owner: 200,
  functionText: 500,
  target: 500,
  contactName: 200,
  contactPhone: 50,
  source: 500,
}

const longNames: Readonly<Record<keyof typeof longest, string>> = {
  owner: 'Pemilik',
  functionText: 'Fungsi',
  target: 'Tujuan',
  contactName: 'Nama narahubung',
  contactPhone: 'Telepon narahubung',
  source: 'Sumber',
}

export function readRow({ cells, place }: SourceRow, context: RowContext): RowRead {
  const sentences: string[] = []
  const cell = (field: ImportField) => clean(cells[context.columns[field] ?? -1] ?? '')
  const text = (field: keyof typeof longest) => {
    const value = cell(field)
    if (value.length > longest[field])
      sentences.push(`${longNames[field]} ${value.length} huruf, paling banyak ${longest[field]}. Singkatlah.`)
    return value
  }
  const typed = cell('fqdn')
  const name = readImportName(typed, context.zones, context.policy)
  if (!name.ok) sentences.push(name.sentence)
  const mode = readMode(cell('mode'))
  if (mode === undefined) sentences.push(unknownMode(cell('mode')))
  const capacityGb = readCapacity(cell('capacity'))
  if (capacityGb === undefined)
    sentences.push(`Kapasitas “${cell('capacity')}” bukan GB bulat. Tulis angka saja, misalnya 10, atau kosongkan.`)
  const since = readSince(cell('since'), context.today, sentences)
  const ownerText = text('owner')
  const unit = ownerText === '' ? null : context.findUnit(ownerText)
  const rest = {
    functionText: text('functionText'),
    target: text('target') === '' ? null : cell('target'),
    source: text('source') === '' ? context.sourceOf(place) : cell('source'),
    contactName: text('contactName'),
    contactPhone: text('contactPhone'),
  }
  if (!name.ok || mode === undefined || capacityGb === undefined || sentences.length > 0)
    return { ok: false, typed, sentences }
  const owner = { unitId: unit?.id ?? null, ownerName: unit?.name ?? ownerText }
  return { ok: true, draft: { ...name.name, ...owner, mode, capacityGb, since, ...rest } }
}

function readSince(text: string, today: DateText, sentences: string[]): DateText | null {
  if (text === '' || text === '-') return null
  const date = readDateCell(text)
  if (date === null || !isDateText(date)) {
    sentences.push(`“${text}” bukan tanggal. Tulis seperti 2/5/2023, atau kosongkan bila tidak diketahui.`)
    return null
  }
  if (date > today) sentences.push(`Tanggal ${text} belum tiba. Periksa tahunnya.`)
  return date
}

function unknownMode(text: string): string {
  return `Cara “${text}” tidak dikenal. Pakai langsung, proxy, alias, alih HTTP, atau cloud; atau kosongkan.`
}

/** Without U+0000, and without the apostrophe that keeps a spreadsheet from reading the text as a formula. */
function clean(text: string): string {
  return text
    .replaceAll('\u0000', '')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
}
