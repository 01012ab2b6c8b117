// What is typed on the screen of a step: kept as a draft, pruned to what the act asks when it is sent.
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { DocumentView, FieldView } from '../../shared/contract/parts.ts'
import type { Json, JsonObject } from '../../shared/json.ts'
import { isFilled } from '../../shared/procedures/expression.ts'
import { type Draft, useDraft } from '../api/drafts.ts'
import { isAsked, scopeOfView } from './scope.ts'
import { recallDone, rememberDone } from './undone-drafts.ts'

export type FormDraft = {
  readonly values: JsonObject
  readonly items: { readonly [itemId: string]: JsonObject }
  readonly reason: string
  readonly documents: { readonly [documentId: string]: DocumentView }
}

export interface StepEntry {
  readonly values: JsonObject
  readonly items: Readonly<Record<string, JsonObject>>
  readonly documents: readonly string[]
}

export interface StepForm {
  readonly draft: Draft<FormDraft>
  readonly get: (key: string, itemId?: string) => Json | undefined
  /** Null forgets the value. */
  readonly set: (key: string, value: Json, itemId?: string) => void
  /** Several values of one name at once. */
  readonly setItem: (itemId: string, values: JsonObject) => void
  readonly text: (key: string, itemId?: string) => string
  readonly reason: string
  readonly setReason: (reason: string) => void
  readonly isAsked: (field: FieldView, itemId?: string) => boolean
  readonly uploaded: Readonly<Record<string, DocumentView>>
  readonly addUploaded: (documents: readonly DocumentView[]) => void
  /** What the act asks for and what was entered of it. */
  readonly entry: (outcome?: string) => StepEntry
}

/** `start` stands where nothing was entered before: proposals that the official may change. */
export function useStepForm(
  view: CaseView,
  start: { readonly values?: JsonObject; readonly items?: Readonly<Record<string, JsonObject>> } = {},
): StepForm {
  const step = view.step
  const fields = step?.fields ?? []
  const round = view.visits.filter((visit) => visit.step === step?.id).length
  const key = `case:${view.caseId}:${step?.id ?? ''}.${step?.act ?? ''}:${round}`
  const kept = useDraft<FormDraft>(
    key,
    recallDone(key) ?? {
      values: { ...start.values, ...earlier(fields, view.values, false) },
      items: Object.fromEntries(
        view.items.map((item) => [item.id, { ...start.items?.[item.id], ...earlier(fields, item.values, true) }]),
      ),
      reason: '',
      documents: {},
    },
  )
  const draft: Draft<FormDraft> = {
    ...kept,
    drop: async () => {
      rememberDone(key, kept.value)
      await kept.drop()
    },
  }
  const { values, items, documents, reason } = draft.value
  const get = (key: string, itemId?: string) => (itemId === undefined ? values[key] : items[itemId]?.[key])
  const asked = (field: FieldView, itemId?: string, outcome?: string) => {
    const index = itemId === undefined ? undefined : view.items.findIndex((item) => item.id === itemId)
    return isAsked(field, scopeOfView(view, { values, items, outcome }), index)
  }
  const entered = (perItem: boolean, itemId: string | undefined, outcome: string | undefined): JsonObject =>
    Object.fromEntries(
      fields
        .filter((field) => field.perItem === perItem && asked(field, itemId, outcome))
        .flatMap((field) => {
          const value = get(field.key, itemId)
          return value === undefined || !isFilled(value) ? [] : [[field.key, value] as const]
        }),
    )
  return {
    draft,
    get,
    set: (key, value, itemId) =>
      draft.update((latest) =>
        itemId === undefined
          ? { values: changed(latest.values, key, value) }
          : { items: { ...latest.items, [itemId]: changed(latest.items[itemId] ?? {}, key, value) } },
      ),
    setItem: (itemId, given) =>
      draft.update((latest) => ({ items: { ...latest.items, [itemId]: { ...latest.items[itemId], ...given } } })),
    text: (key, itemId) => {
      const value = get(key, itemId)
      return typeof value === 'string' ? value : ''
    },
    reason,
    setReason: (typed) => draft.set({ reason: typed }),
    isAsked: (field, itemId) => asked(field, itemId),
    uploaded: documents,
    addUploaded: (added) => draft.update((latest) => ({ documents: { ...latest.documents, ...byId(added) } })),
    entry: (outcome) => {
      const own = entered(false, undefined, outcome)
      const each = Object.fromEntries(
        view.items
          .map((item) => [item.id, entered(true, item.id, outcome)] as const)
          .filter(() => fields.some((field) => field.perItem)),
      )
      const files = fields
        .filter((field) => field.kind === 'files')
        .flatMap((field) => [own[field.key], ...Object.values(each).map((item) => item[field.key])])
      return { values: own, items: each, documents: files.flatMap(idsOf) }
    },
  }
}

/** Document ids of a files value. */
export function idsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

/** What an earlier round entered in these fields; references to personal data are asked anew. */
function earlier(fields: readonly FieldView[], known: JsonObject, perItem: boolean): JsonObject {
  return Object.fromEntries(
    fields
      .filter((field) => field.perItem === perItem && field.kind !== 'files')
      .flatMap((field) => {
        const value = known[field.key]
        return value === undefined || value === null || isReference(value) ? [] : [[field.key, value] as const]
      }),
  )
}

function isReference(value: Json): boolean {
  return typeof value === 'object' && value !== null && 'personalId' in value
}

function changed(values: JsonObject, key: string, value: Json): JsonObject {
  if (value !== null) return { ...values, [key]: value }
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key))
}

function byId(documents: readonly DocumentView[]): { readonly [documentId: string]: DocumentView } {
  return Object.fromEntries(documents.map((document) => [document.id, document]))
}
