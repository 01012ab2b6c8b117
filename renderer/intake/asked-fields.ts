// Which fields of the first act are asked, by what is entered so far.
import type { ServiceView } from '../../shared/contract/intake.ts'
import type { FieldView } from '../../shared/contract/parts.ts'
import type { JsonObject } from '../../shared/json.ts'
import { type Expression, holds, isFilled, type Scope } from '../../shared/procedures/expression.ts'
import type { IntakeDraft, NameDraft } from './intake-draft.ts'

export function scopeOfDraft(draft: IntakeDraft): Scope {
  return {
    case: { ...draft.values, channel: draft.channel },
    value: draft.values,
    setting: {},
    items: draft.names.map((name) => name.values),
  }
}

export function isFieldAsked(field: FieldView, scope: Scope, item?: JsonObject): boolean {
  if (field.when === null || field.when === undefined) return true
  return holds(field.when as Expression, item === undefined ? scope : { ...scope, item })
}

/** The case's own values that are asked and filled. */
export function askedOf(service: ServiceView, draft: IntakeDraft): JsonObject {
  const scope = scopeOfDraft(draft)
  return filled(
    service.fields.filter((field) => !field.perItem && isFieldAsked(field, scope)),
    draft.values,
  )
}

export function askedOfItem(service: ServiceView, draft: IntakeDraft, name: NameDraft): JsonObject {
  const scope = scopeOfDraft(draft)
  return filled(
    service.fields.filter((field) => field.perItem && isFieldAsked(field, scope, name.values)),
    name.values,
  )
}

function filled(fields: readonly FieldView[], values: JsonObject): JsonObject {
  return Object.fromEntries(
    fields.flatMap(({ key }) => {
      const value = values[key]
      return value === undefined || !isFilled(value) ? [] : [[key, value] as const]
    }),
  )
}
