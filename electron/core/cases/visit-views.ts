// The stays of a case at its steps, with minutes and titles, for the journey and the sheet.
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import type { VisitView } from '../../../shared/contract/case-view.ts'
import { isPostKey } from '../../../shared/office/posts.ts'
import { standardMinutes, visitMinutes } from '../../../shared/procedures/clocks.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import { stepOf } from '../../../shared/procedures/look-up.ts'
import type { ActRecord, CaseState } from '../../../shared/procedures/state.ts'
import type { Instant } from '../../../shared/time.ts'

export function visitViews(
  definition: Definition,
  state: CaseState,
  calendar: CompiledCalendar,
  office: OfficeFacts,
  now: Instant,
): VisitView[] {
  return state.visits.map((visit) => {
    const step = stepOf(definition, visit.step)
    const minutes = visitMinutes(visit, state.pauses, calendar, now)
    return {
      step: visit.step,
      round: visit.round,
      enteredAt: visit.enteredAt,
      leftAt: visit.leftAt,
      workedMinutes: minutes.worked,
      waitingMinutes: minutes.waiting,
      standardMinutes: step === null ? null : standardMinutes(step),
      acts: visit.acts.map((record) => actView(definition, visit.step, record, office)),
    }
  })
}

function actView(
  definition: Definition,
  stepId: string,
  record: ActRecord,
  office: OfficeFacts,
): VisitView['acts'][number] {
  const act = stepOf(definition, stepId)?.acts.find((one) => one.code === record.act)
  const outcome = act?.outcomes.find((one) => one.code === record.outcome)
  const post = record.post ?? (act?.actor.kind === 'post' ? act.actor.post : (act?.actor.recordedBy ?? null))
  return {
    act: record.act,
    verb: act?.verb ?? record.act,
    post,
    postTitle: post !== null && isPostKey(post) ? office.postTitle(post) : '',
    by: record.by,
    recorder: record.recorder,
    capacity: record.capacity,
    readyAt: record.readyAt,
    takenAt: record.takenAt,
    doneAt: record.doneAt,
    outcome: record.outcome,
    outcomeKind: outcome?.kind ?? null,
    reason: record.reason,
    fromPaper: record.fromPaper,
    skipped: record.skipped,
  }
}
