// What was entered in a field, as an official would say it.
import { dateInWords } from '../../shared/calendar/format.ts'
import { isDateText } from '../../shared/calendar/dates.ts'
import type { Json, JsonObject } from '../../shared/json.ts'
import { defaultPosts } from '../../shared/office/posts.data.ts'
import type { Definition, Field } from '../../shared/procedures/definition.ts'
import { isFilled } from '../../shared/procedures/expression.ts'
import { assertNever } from '../../shared/result.ts'
import type { Fact } from '../ui/FactList.tsx'

export interface Known {
  /** Names of persons, by id. */
  readonly people: Readonly<Record<string, string>>
  /** File names of documents, by id. */
  readonly documents: Readonly<Record<string, string>>
}

/** Empty where nothing was entered, or where the value is not for reading here (sealed, structured). */
export function valueInWords(field: Field, value: Json | undefined, known: Known): string {
  if (value === undefined || !isFilled(value)) return ''
  const option = (one: Json) => field.options?.find((option_) => option_.value === one)?.label ?? postTitle(plain(one))
  switch (field.kind) {
    case 'text':
    case 'paragraph':
      return typeof value === 'string' ? value : ''
    case 'yesno':
      return value === 'yes' ? 'Ya' : 'Tidak'
    case 'choice':
      return option(value)
    case 'choices':
      return Array.isArray(value) ? value.map((one: Json) => option(one)).join(', ') : ''
    case 'date':
      return typeof value === 'string' && isDateText(value) ? dateInWords(value) : ''
    case 'number':
      return Number(value).toLocaleString('id-ID')
    case 'money':
      return `Rp ${Number(value).toLocaleString('id-ID')}`
    case 'files':
      return Array.isArray(value) ? value.map((id: Json) => known.documents[plain(id)] ?? 'berkas').join(', ') : ''
    case 'person':
      return known.people[plain(value)] ?? 'pejabat'
    case 'sentences':
    case 'json':
      return ''
    default:
      return assertNever(field.kind)
  }
}

export interface StepFacts {
  readonly title: string
  readonly facts: readonly Fact[]
}

/** Everything entered so far, step by step in the order of the procedure; steps without an entry are left out. */
export function factsByStep(
  definition: Definition,
  values: JsonObject,
  known: Known,
  perItem: boolean,
): readonly StepFacts[] {
  const told = new Set<string>()
  return definition.steps
    .map((step) => ({
      title: step.printed.number === '' ? step.label : `${step.printed.number}. ${step.label}`,
      facts: step.acts
        .flatMap((act) => act.fields)
        .filter((field) => (field.perItem === true) === perItem && !told.has(field.key))
        .map((field) => ({ field, words: valueInWords(field, values[field.key], known) }))
        .filter(({ words }) => words !== '')
        .map(({ field, words }) => {
          told.add(field.key)
          return { label: field.label, value: words }
        }),
    }))
    .filter((step) => step.facts.length > 0)
}

function postTitle(key: string): string {
  return defaultPosts.find((post) => post.key === key)?.title ?? key
}

function plain(value: Json): string {
  return typeof value === 'string' ? value : ''
}
