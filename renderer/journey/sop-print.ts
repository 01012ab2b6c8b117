// The SOP sheet of a case for the printer of this PC, from its procedure and its journey.
import type { CaseView, JourneyView } from '../../shared/contract/case-view.ts'
import { dateInWords } from '../../shared/calendar/format.ts'
import { composeSopSheet, type SheetStep, subDomainBreaks } from '../../shared/letters/compose/sop-sheet.ts'
import type { SopSheetModel } from '../../shared/letters/sop-sheet.ts'
import type { Definition } from '../../shared/procedures/definition.ts'
import type { OfficeTime } from '../api/office-time.ts'
import { type JourneyStep, stepState } from './lanes.ts'
import { recordWords } from './words.ts'

export interface SheetSources {
  readonly definition: Definition
  readonly view: CaseView
  readonly journey: JourneyView
  readonly office: { readonly name: string; readonly region: string }
  readonly time: OfficeTime
}

export function sopSheetOf({ definition, view, journey, office, time }: SheetSources): SopSheetModel {
  return composeSopSheet(definition, {
    institution: [`PEMERINTAH ${office.region.toUpperCase()}`, office.name.toUpperCase()],
    // The printed approval names an official of Purbalingga; any other office leaves the place for its own.
    approvedBy: office.region.includes('Purbalingga') ? null : [],
    presentTitles: journey.columns.map((column) => (column.title === column.printed ? null : column.title)),
    steps: journey.steps.map((step, index) => sheetStep(journey, step, index, time)),
    caseFacts: [
      { label: 'Nomor agenda', value: view.agenda === '' ? '-' : view.agenda },
      { label: 'Pemohon', value: view.unit?.name ?? '-' },
      { label: definition.screens === 'desk' ? 'Sub domain' : 'Hal', value: journey.title },
      { label: 'Diterima', value: dateInWords(view.receivedDate) },
    ],
    assumptions: journey.assumptions,
    foot: `Dicetak ${dateInWords(time.today())}`,
    breaksAfter: definition.code === 'sub_domain' ? subDomainBreaks : [],
  })
}

function sheetStep(journey: JourneyView, step: JourneyStep, index: number, time: OfficeTime): SheetStep {
  const state = stepState(journey.steps, index)
  const many = step.visits.length > 1
  const records = step.visits.flatMap((visit) => visit.acts)
  return {
    step: step.id,
    state: state === 'here' ? 'running' : state,
    acts: records
      .filter((record) => record.doneAt !== null && record.skipped === null)
      .map((record) => ({ act: record.act, lines: [recordWords(record, journey.people, time)] })),
    actual: step.visits.map(
      (visit) =>
        `${many ? `putaran ${visit.round}: ` : ''}realisasi ${visit.workedMinutes} menit, menunggu ${visit.waitingMinutes} menit`,
    ),
    remarks: records.flatMap((record) => [
      ...(record.skipped === null ? [] : [record.skipped]),
      ...(record.outcomeKind === 'return' ? [`dikembalikan: ${record.reason ?? ''}`] : []),
    ]),
  }
}
