// What is wrong with a registration as far as the page can tell, each with the id of its field.
import { isDateText } from '../../shared/calendar/dates.ts'
import type { ServiceView } from '../../shared/contract/intake.ts'
import type { FieldView } from '../../shared/contract/parts.ts'
import { nipProblem } from '../../shared/office/nip.ts'
import type { Field } from '../../shared/procedures/definition.ts'
import { checkEntry } from '../../shared/procedures/entry.ts'
import type { Problem } from '../ui/ErrorSummary.tsx'
import { askedOfItem, scopeOfDraft } from './asked-fields.ts'
import { type IntakeDraft, subjectOf, valuesOf } from './intake-draft.ts'

export const agendaNumberMissing = 'Ketik nomor agenda dari buku agenda atau SRIKANDI.'

interface Known {
  readonly receivedAt: number | null
  readonly receivedDate: string
  readonly typedNumber: boolean
  readonly checklist: readonly { readonly key: string }[]
}

/** In the order of the form. */
export function problemsOfDraft(draft: IntakeDraft, service: ServiceView, known: Known): readonly Problem[] {
  const problems: Problem[] = []
  const add = (path: string, sentence: string) => problems.push({ path, sentence })
  if (known.receivedAt === null)
    add('receivedDate', 'Tulis tanggal dan jam terima yang ada, misalnya 17/3/2026 pukul 10.02.')
  else if (service.validTo !== null && known.receivedDate > service.validTo) {
    add(
      'receivedDate',
      'Prosedur lama ini hanya untuk surat yang diterima pada masa berlakunya. Tulis tanggal terima pada berkas.',
    )
  }
  if (known.typedNumber && draft.agendaNumber.trim() === '') add('agendaNumber', agendaNumberMissing)
  if (service.code === 'sub_domain' && draft.unitId === '') {
    add('unitId', 'Pilih perangkat daerah pemohon. Satu surat berasal dari satu perangkat daerah.')
  }
  if (subjectOf(draft, service).trim() === '') add('subject', 'Isi hal surat.')
  problems.push(...entryProblems(draft, service, known.checklist))
  const nip = draft.manager['nip']
  const wrongNip = typeof nip === 'string' ? nipProblem(nip) : null
  if (wrongNip !== null) add('manager.nip', wrongNip)
  return problems
}

function entryProblems(
  draft: IntakeDraft,
  service: ServiceView,
  checklist: readonly { readonly key: string }[],
): readonly Problem[] {
  const named = service.code === 'sub_domain'
  const names = named ? draft.names : []
  const items = Object.fromEntries(names.map((name) => [name.id, askedOfItem(service, draft, name)]))
  const found = checkEntry(
    service.fields.map(fieldOf),
    valuesOf(draft, service, checklist),
    items,
    scopeOfDraft({ ...draft, names }),
    names.map((name) => name.id),
  )
  const own = found.filter((problem) => problem.path.startsWith('values.'))
  const letterDate = draft.values['letter_date']
  const isWrongDate = typeof letterDate === 'string' && letterDate !== '' && !isDateText(letterDate)
  return [
    ...own.filter((problem) => !(isWrongDate && problem.path === 'values.letter_date')),
    ...(isWrongDate
      ? [{ path: 'values.letter_date', sentence: 'Tulis tanggal surat yang ada di kalender, misalnya 17/3/2026.' }]
      : []),
    ...names.flatMap((name, index) => [
      ...(name.asked.trim() === ''
        ? [{ path: `names.${index}.asked`, sentence: 'Tulis nama yang diminta, misalnya dinkes.' }]
        : []),
      ...found.filter((problem) => problem.path.startsWith(`items.${name.id}.`)),
    ]),
  ]
}

function fieldOf(view: FieldView): Field {
  return {
    key: view.key,
    label: view.label,
    kind: view.kind,
    required: view.required,
    perItem: view.perItem,
    ...(view.options.length === 0 ? {} : { options: view.options }),
    ...(view.maxLength === null ? {} : { maxLength: view.maxLength }),
    ...(view.when === null || view.when === undefined ? {} : { when: view.when as NonNullable<Field['when']> }),
  }
}
