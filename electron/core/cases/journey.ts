// The SOP sheet of a case, alive: printed rows, columns of posts, visits, returns, what is assumed.
import type { JourneyView, VisitView } from '../../../shared/contract/case-view.ts'
import { isPostKey } from '../../../shared/office/posts.ts'
import { standardMinutes } from '../../../shared/procedures/clocks.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { Act, Definition, Step } from '../../../shared/procedures/definition.ts'
import { deskOf } from '../../../shared/procedures/look-up.ts'
import { officeChoices } from '../../../shared/procedures/office-choices.ts'
import type { CaseState } from '../../../shared/procedures/state.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { promiseView } from './clock-views.ts'
import type { LoadedCase } from './load.ts'
import { peopleOf } from './people.ts'
import { standingSentence } from './sentences.ts'
import { sourceWords } from './step-view.ts'
import { visitViews } from './visit-views.ts'

export async function journeyView(tx: Tx, services: Services, loaded: LoadedCase): Promise<JourneyView> {
  const { definition, state, row } = loaded
  const now = services.clock.now()
  const calendar = await services.office.calendar(tx)
  const office = await services.office.facts(tx, await services.office.today(tx))
  const visits = visitViews(definition, state, calendar, office, now)
  return {
    caseId: state.caseId,
    title: row.title,
    sentence: standingSentence(loaded, office, calendar, now),
    columns: definition.columns.map((column) => ({
      printed: column.title,
      title: column.actors.map((actor) => (isPostKey(actor) ? office.postTitle(actor) : actor)).join(', '),
      short: shortTitle(column.title),
    })),
    steps: definition.steps.map((step) => journeyStep(definition, step, state, visits, office)),
    promise: promiseView(definition, state, calendar, now),
    assumptions: assumptionsOf(definition, office),
    people: peopleOf(state, office),
  }
}

function journeyStep(
  definition: Definition,
  step: Step,
  state: CaseState,
  visits: readonly VisitView[],
  office: OfficeFacts,
): JourneyView['steps'][number] {
  const own = visits.filter((visit) => visit.step === step.id)
  return {
    id: step.id,
    number: step.printed.number,
    label: step.label,
    kind: step.kind,
    printed: {
      procedure: step.printed.procedure,
      requirements: step.printed.requirements,
      time: step.printed.time,
      output: step.printed.output,
      note: step.printed.note,
    },
    source: sourceWords(step.source),
    standardMinutes: standardMinutes(step),
    acts: step.acts.map((act) => ({
      act: act.code,
      verb: act.verb,
      column: columnOf(definition, act),
      postTitle: office.postTitle(deskOf(act)),
      assumed: act.assumed,
    })),
    visits: [...own],
    state: stateOf(state, step, own),
    returnsTo: returnsOf(step, state),
  }
}

function stateOf(state: CaseState, step: Step, visits: readonly VisitView[]): JourneyView['steps'][number]['state'] {
  if (state.position?.step === step.id) return 'here'
  if (visits.length > 0) return 'done'
  return state.status === 'ended' ? 'skipped' : 'ahead'
}

function returnsOf(step: Step, state: CaseState): JourneyView['steps'][number]['returnsTo'] {
  const ways = step.acts.flatMap((act) => act.outcomes.filter((outcome) => outcome.kind === 'return'))
  const [first] = ways
  if (first === undefined || first.to === null) return []
  const rounds = state.visits.filter(
    (visit) => visit.step === step.id && visit.acts.some((record) => ways.some((way) => way.code === record.outcome)),
  ).length
  return [{ to: first.to, rounds, notPrinted: first.notPrinted ?? null }]
}

/** The column of the actor: its post, or the outside party; -1 where the sheet has none. */
function columnOf(definition: Definition, act: Act): number {
  const name = act.actor.kind === 'post' ? act.actor.post : act.actor.party
  const exact = definition.columns.findIndex((column) => column.actors.includes(name))
  return exact >= 0 ? exact : definition.columns.findIndex((column) => column.actors.includes(deskOf(act)))
}

function shortTitle(printed: string): string {
  if (printed.includes('(JFU)')) return 'JFU'
  if (printed.startsWith('Kepala Seksi')) return 'Kasi'
  if (printed.startsWith('Kepala Bidang')) return 'Kabid'
  return printed
}

/** Assumptions in force for a definition, and what the office decided instead of one, each with its step. */
export function assumptionsOf(definition: Definition, office: OfficeFacts): string[] {
  const acts = definition.steps.flatMap((step) =>
    step.acts.flatMap((act) =>
      act.assumed === null ? [] : [`Langkah ${step.printed.number || step.label}: ${act.assumed}`],
    ),
  )
  return [
    ...acts,
    ...officeChoices(definition, office.postTitle),
    ...definition.assumptions.map((assumption) => assumption.text),
  ]
}
