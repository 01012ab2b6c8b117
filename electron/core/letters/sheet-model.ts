// Lembar SOP of a case: the printed sheet with who, when and how long in every row.
import { dateInWords, minutesInWords, timeOfDay } from '../../../shared/calendar/format.ts'
import { localDateOf, type OfficeZone } from '../../../shared/calendar/zone.ts'
import type { VisitView } from '../../../shared/contract/case-view.ts'
import { composeSopSheet, type SheetStep, subDomainBreaks } from '../../../shared/letters/compose/sop-sheet.ts'
import type { LetterModel } from '../../../shared/letters/model.ts'
import { isPostKey } from '../../../shared/office/posts.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { Step } from '../../../shared/procedures/definition.ts'
import { printFoot } from './print-foot.ts'
import { assumptionsOf } from '../cases/journey.ts'
import type { LoadedCase } from '../cases/load.ts'
import { visitViews } from '../cases/visit-views.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { ownSheet } from './own-sheet.ts'

export async function sheetModel(tx: Tx, services: Services, loaded: LoadedCase): Promise<LetterModel> {
  const { definition, state, row } = loaded
  const now = services.clock.now()
  const calendar = await services.office.calendar(tx)
  const profile = await services.office.profile(tx)
  const office = await services.office.facts(tx, await services.office.today(tx))
  const visits = visitViews(definition, state, calendar, office, now)
  const unit = state.unitId === null ? null : await services.office.unit(tx, state.unitId)
  const own = profile.sopApproval.filter((line) => line !== '')
  return composeSopSheet(ownSheet(definition, profile), {
    institution: [profile.kop.region, profile.kop.institution].filter((line) => line !== ''),
    approvedBy: own.length === 0 && profile.name === 'purbalingga' ? null : own,
    presentTitles: definition.columns.map((column) => {
      const titles = column.actors.filter(isPostKey).map((post) => office.postTitle(post))
      return titles.length === 0 || titles.join(', ') === column.title ? null : titles.join(', ')
    }),
    steps: definition.steps.map((step) => sheetStep(step, loaded, visits, office, calendar.zone)),
    caseFacts: [
      { label: 'Nomor agenda', value: row.agenda_no ?? '-' },
      { label: 'Pemohon', value: unit?.name ?? '-' },
      { label: definition.screens === 'desk' ? 'Sub domain' : 'Hal', value: row.title },
      { label: 'Diterima', value: dateInWords(state.receivedDate) },
    ],
    assumptions: assumptionsOf(definition, office),
    foot: await printFoot(tx, localDateOf(now, calendar.zone)),
    breaksAfter: definition.code === 'sub_domain' ? subDomainBreaks : [],
  })
}

function sheetStep(
  step: Step,
  { state }: LoadedCase,
  all: readonly VisitView[],
  office: OfficeFacts,
  zone: OfficeZone,
): SheetStep {
  const visits = all.filter((visit) => visit.step === step.id)
  const here = state.position?.step === step.id
  return {
    step: step.id,
    state: here ? 'running' : visits.length > 0 ? 'done' : state.status === 'ended' ? 'skipped' : 'ahead',
    acts: visits.flatMap((visit) =>
      visit.acts
        .filter((record) => record.doneAt !== null && record.skipped === null)
        .map((record) => ({
          act: record.act,
          lines: [
            office.personName(record.by ?? ''),
            `${dateInWords(localDateOf(record.doneAt ?? 0, zone))} ${timeOfDay(record.doneAt ?? 0, zone)}`,
          ],
        })),
    ),
    actual: visits.map(
      (visit) =>
        `${visits.length > 1 ? `putaran ${visit.round}: ` : ''}realisasi ${minutesInWords(visit.workedMinutes)}, menunggu ${minutesInWords(visit.waitingMinutes)}`,
    ),
    remarks: visits.flatMap((visit) =>
      visit.acts.flatMap((record) => [
        ...(record.skipped === null ? [] : [record.skipped]),
        ...(record.fromPaper ? [`dicatat dari kertas oleh ${office.personName(record.recorder ?? '')}`] : []),
        ...(record.outcomeKind === 'return' ? [`dikembalikan: ${record.reason ?? ''}`] : []),
      ]),
    ),
  }
}
