// What is typed while a letter is registered, and the input that comes of it.
import { parseLocal } from '../../shared/calendar/zone.ts'
import type { OpenInput } from '../../shared/contract/case-commands.ts'
import type { ServiceView } from '../../shared/contract/intake.ts'
import type { DocumentView } from '../../shared/contract/parts.ts'
import type { JsonObject } from '../../shared/json.ts'
import { isFilled } from '../../shared/procedures/expression.ts'
import type { OfficeTime } from '../api/office-time.ts'
import { idsOf } from '../steps/use-step-form.ts'
import { askedOf, askedOfItem } from './asked-fields.ts'

export type NameDraft = {
  readonly id: string
  readonly asked: string
  readonly values: JsonObject
}

export type IntakeDraft = {
  readonly service: string
  readonly channel: string
  /** Empty: today and now, as the screen was opened. */
  readonly receivedDate: string
  readonly receivedTime: string
  readonly unitId: string
  /** Null: the usual subject of the service. */
  readonly subject: string | null
  readonly agendaNumber: string
  readonly srikandiId: string
  readonly values: JsonObject
  readonly manager: JsonObject
  /** Requirements that are there, by key. */
  readonly present: JsonObject
  readonly names: readonly NameDraft[]
  readonly documents: readonly DocumentView[]
  readonly notDuplicate: boolean
}

export function emptyName(): NameDraft {
  return { id: crypto.randomUUID(), asked: '', values: {} }
}

export function emptyDraft(service: string, channel: string): IntakeDraft {
  return {
    service,
    channel,
    receivedDate: '',
    receivedTime: '',
    unitId: '',
    subject: null,
    agendaNumber: '',
    srikandiId: '',
    values: { nature: 'biasa' },
    manager: {},
    present: {},
    names: [emptyName()],
    documents: [],
    notDuplicate: false,
  }
}

/** What the letter is about, as the letters of this service usually say it. */
export function subjectOf(draft: IntakeDraft, service: ServiceView): string {
  return draft.subject ?? service.title
}

/** The instant of receipt; null where date or time is none. `openedAt` stands where nothing was typed. */
export function receivedAtOf(draft: IntakeDraft, time: OfficeTime, openedAt: number): number | null {
  if (draft.receivedDate === '' && draft.receivedTime === '') return openedAt
  const date = draft.receivedDate === '' ? time.date(openedAt) : draft.receivedDate
  const clock = draft.receivedTime === '' ? time.clock(openedAt).replace('.', ':') : draft.receivedTime
  return parseLocal(`${date}T${clock}`, time.zone)
}

/** The values of the first act: those that are asked and filled, with the structured ones. */
export function valuesOf(
  draft: IntakeDraft,
  service: ServiceView,
  checklist: readonly { readonly key: string }[],
): JsonObject {
  const has = (key: string) => service.fields.some((field) => field.key === key)
  const manager = Object.fromEntries(Object.entries(draft.manager).filter(([, value]) => isFilled(value)))
  return {
    ...askedOf(service, draft),
    ...(has('checklist')
      ? { checklist: checklist.map(({ key }) => ({ key, present: draft.present[key] === true, note: '' })) }
      : {}),
    ...(has('pengelola') && isFilled(manager['name']) ? { pengelola: manager } : {}),
  }
}

export interface Opening {
  readonly key: string
  readonly openedAt: number
  readonly receivedAt: number
  readonly checklist: readonly { readonly key: string }[]
  readonly typedNumber: boolean
  readonly personId: string
}

export function openInputOf(draft: IntakeDraft, service: ServiceView, opening: Opening): OpenInput {
  const values = valuesOf(draft, service, opening.checklist)
  const named = service.code === 'sub_domain'
  const inFields = service.fields.filter((field) => field.kind === 'files').flatMap((field) => idsOf(values[field.key]))
  const documents = [...new Set([...draft.documents.map((document) => document.id), ...inFields])]
  const [scan] = documents
  return {
    key: opening.key,
    service: draft.service,
    channel: draft.channel,
    receivedAt: opening.receivedAt,
    startedAt: opening.openedAt,
    unitId: draft.unitId === '' ? null : draft.unitId,
    subject: subjectOf(draft, service),
    agendaNumber: opening.typedNumber ? draft.agendaNumber : null,
    srikandiId: opening.typedNumber && draft.srikandiId !== '' ? draft.srikandiId : null,
    names: named ? draft.names.map((name) => ({ asked: name.asked, values: askedOfItem(service, draft, name) })) : [],
    values,
    documents,
    documentKinds: Object.fromEntries(draft.documents.map((document) => [document.id, document.kind])),
    paper: service.paperOnly
      ? { officialId: opening.personId, at: opening.receivedAt, scanDocumentId: scan ?? null }
      : null,
    notDuplicate: draft.notDuplicate,
  }
}
