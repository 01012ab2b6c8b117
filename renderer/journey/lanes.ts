// Which marks the swimlane draws: one for each actor's column of a step, with its symbol and its state.
import type { JourneyView, VisitView } from '../../shared/contract/case-view.ts'

export type JourneyStep = JourneyView['steps'][number]
export type MarkState = 'done' | 'here' | 'ahead' | 'skipped'
/** The symbols of PermenPANRB 35/2012 that a screen needs; arrows are the links, sheets end only in print. */
export type MarkSymbol = 'terminal' | 'process' | 'decision'

export interface Mark {
  readonly key: string
  /** Index of the step. */
  readonly row: number
  readonly column: number
  readonly symbol: MarkSymbol
  readonly state: MarkState
  /** Codes of the acts that stand under this mark. */
  readonly acts: readonly string[]
  /** The last record of these acts; null while nothing was done. */
  readonly record: VisitView['acts'][number] | null
}

/** A step that was passed over by a branch counts as skipped, not as ahead. */
export function stepState(steps: readonly JourneyStep[], index: number): MarkState {
  const step = steps[index]
  if (step === undefined || step.state !== 'ahead') return step?.state ?? 'ahead'
  const passed = steps.slice(index + 1).some((later) => later.visits.length > 0)
  return passed ? 'skipped' : 'ahead'
}

export function marksOf(steps: readonly JourneyStep[]): readonly Mark[] {
  return steps.flatMap((step, row) => marksOfStep(steps, step, row))
}

function marksOfStep(steps: readonly JourneyStep[], step: JourneyStep, row: number): readonly Mark[] {
  const state = stepState(steps, row)
  const records = step.visits.at(-1)?.acts ?? []
  const columns = [...new Set(step.acts.map((act) => act.column))].filter((column) => column >= 0)
  return columns.flatMap((column): readonly Mark[] => {
    const acts = step.acts.filter((act) => act.column === column).map((act) => act.act)
    const own = records.filter((record) => acts.includes(record.act))
    if (own.length === 0 && wasLeftOut(step, acts, state, records)) return []
    return [
      {
        key: `${step.id}.${column}`,
        row,
        column,
        symbol: symbolOf(step, row, steps.length),
        state: markState(state, own),
        acts,
        record: own.findLast((record) => record.doneAt !== null) ?? own.at(-1) ?? null,
      },
    ]
  })
}

/** An act under a condition that did not hold leaves no record in what is over. */
function wasLeftOut(
  step: JourneyStep,
  acts: readonly string[],
  state: MarkState,
  records: readonly { readonly act: string }[],
): boolean {
  if (state !== 'here') return state === 'done'
  const place = (act: string) => step.acts.findIndex((one) => one.act === act)
  const current = place(records.at(-1)?.act ?? '')
  return acts.every((act) => place(act) < current)
}

function markState(state: MarkState, records: readonly VisitView['acts'][number][]): MarkState {
  if (state === 'skipped' || state === 'ahead') return state
  if (records.some((record) => record.doneAt === null && record.skipped === null)) return 'here'
  if (records.length === 0) return 'ahead'
  return records.every((record) => record.skipped !== null) ? 'skipped' : 'done'
}

/** A diamond where the source prints a choice; a return that it does not print stays a box. */
function symbolOf(step: JourneyStep, row: number, count: number): MarkSymbol {
  if (row === 0 || row === count - 1) return 'terminal'
  const choice = step.kind === 'decision' || step.returnsTo.some((back) => back.notPrinted === null)
  return choice ? 'decision' : 'process'
}
