// Checks what was entered against the fields of an act, and says beside each field what is wrong and what to do.
import { isDateText } from '../calendar/dates.ts'
import { sentenceProblems } from '../letters/editable.ts'
import type { Json, JsonObject } from '../json.ts'
import { assertNever } from '../result.ts'
import type { FieldProblem } from './commands.ts'
import type { Field } from './definition.ts'
import { holds, isFilled, type Scope } from './expression.ts'

/** Characters of a structured value as JSON, and of one choice; entries of a list of choices. */
const longestJson = 50_000
const longestChoice = 200
const mostChoices = 100

/** Problems of an act's values, case fields first, then each item's. Unknown keys are problems too. */
export function checkEntry(
  fields: readonly Field[],
  values: JsonObject,
  items: Readonly<Record<string, JsonObject>>,
  scope: Scope,
  itemIds: readonly string[],
): readonly FieldProblem[] {
  const own = fields.filter((field) => field.perItem !== true)
  const each = fields.filter((field) => field.perItem === true)
  return [
    ...checkOne(own, values, 'values', scope),
    ...itemIds.flatMap((id, index) => {
      const item = scope.items[index]
      return checkOne(each, items[id] ?? {}, `items.${id}`, item === undefined ? scope : { ...scope, item })
    }),
    ...Object.keys(items)
      .filter((id) => !itemIds.includes(id))
      .map((id) => ({
        path: `items.${id}`,
        sentence: 'Nama ini bukan bagian dari permohonan. Muat ulang lalu coba lagi.',
      })),
  ]
}

function checkOne(fields: readonly Field[], values: JsonObject, path: string, scope: Scope): readonly FieldProblem[] {
  const known = new Set(fields.map((field) => field.key))
  const strangers = Object.keys(values).filter((key) => !known.has(key))
  return [
    ...strangers.map((key) => ({
      path: `${path}.${key}`,
      sentence: 'Isian ini tidak dikenal pada langkah ini. Muat ulang lalu coba lagi.',
    })),
    ...fields.flatMap((field) => {
      if (field.when !== undefined && !holds(field.when, scope)) return []
      const own = `${path}.${field.key}`
      const value = values[field.key]
      const sentence = problemOf(field, value)
      if (sentence !== null) return [{ path: own, sentence }]
      return field.kind === 'sentences' && isJsonObject(value)
        ? sentenceProblems(value).map((problem) => ({ path: `${own}.${problem.key}`, sentence: problem.sentence }))
        : []
    }),
  ]
}

function problemOf(field: Field, value: Json | undefined): string | null {
  if (!isFilled(value) || value === undefined) return field.required ? `Isi ${lower(field.label)}.` : null
  if (field.personal === true && isReference(value)) return null
  return wrongShape(field, value)
}

function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Personal data was sealed beside the log before the check: what comes here is its reference. */
function isReference(value: Json): boolean {
  return typeof value === 'object' && value !== null && 'personalId' in value && 'digest' in value
}

function wrongShape(field: Field, value: Json): string | null {
  switch (field.kind) {
    case 'text':
      return textProblem(field, value, field.maxLength ?? 500)
    case 'paragraph':
      return textProblem(field, value, field.maxLength ?? 5000)
    case 'yesno':
      return value === 'yes' || value === 'no' ? null : `Pilih ya atau tidak untuk ${lower(field.label)}.`
    case 'choice':
      return offers(field, value) ? null : `Pilih salah satu ${lower(field.label)} dari daftar.`
    case 'choices':
      return Array.isArray(value) && value.length <= mostChoices && value.every((one) => offers(field, one))
        ? null
        : `Pilih ${lower(field.label)} dari daftar.`
    case 'date':
      return typeof value === 'string' && isDateText(value)
        ? null
        : `Tulis ${lower(field.label)} sebagai tanggal yang ada di kalender.`
    case 'number':
    case 'money':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? null
        : `Tulis ${lower(field.label)} sebagai bilangan bulat.`
    case 'files':
      return Array.isArray(value) && value.every((one) => typeof one === 'string') && value.length <= mostChoices
        ? null
        : `Unggah ${lower(field.label)} sebagai berkas.`
    case 'person':
      return typeof value === 'string' && value.length <= longestChoice
        ? null
        : `Pilih ${lower(field.label)} dari daftar pejabat.`
    case 'sentences':
    case 'json':
      if (typeof value !== 'object') return `${field.label} tidak terbaca. Muat ulang lalu coba lagi.`
      return JSON.stringify(value).length <= longestJson ? null : `${field.label} terlalu panjang. Ringkaslah.`
    default:
      return assertNever(field.kind)
  }
}

function textProblem(field: Field, value: Json, longest: number): string | null {
  if (typeof value !== 'string') return `Tulis ${lower(field.label)} sebagai teks.`
  if (value.length > longest)
    return `${field.label} terlalu panjang: ${value.length} huruf, paling banyak ${longest}. Ringkaslah.`
  return null
}

function offers(field: Field, value: Json): boolean {
  return (
    typeof value === 'string' &&
    value.length <= longestChoice &&
    (field.options === undefined || field.options.some((option) => option.value === value))
  )
}

function lower(label: string): string {
  const second = label.charAt(1)
  return second === second.toUpperCase() ? label : label.charAt(0).toLowerCase() + label.slice(1)
}
