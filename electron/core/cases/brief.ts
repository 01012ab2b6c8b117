// What a line of a list shows of a case: what its clocks and marks are made of, so that a list of fifty stays light.
import type { Definition } from '../../../shared/procedures/definition.ts'
import type { CaseState, ClockVisit, Visit, WorkState } from '../../../shared/procedures/state.ts'

export interface Brief extends WorkState {
  readonly items: number
  /** The visit before this one ended with a return. */
  readonly returned: boolean
}

/** Longer texts are for reading; what promises and marks look at is shorter. */
const longestWord = 40

export function briefOf(definition: Definition, state: CaseState): Brief {
  const { channel, receivedAt, receivedDate, endedAt, loops, pauses, originalReceived, ending, position, taken } = state
  return {
    channel,
    receivedAt,
    receivedDate,
    endedAt,
    loops,
    pauses,
    originalReceived,
    ending,
    position,
    taken,
    values: Object.fromEntries(Object.entries(state.values).filter(([, value]) => isWord(value))),
    visits: visitsOf(definition, state.visits),
    items: state.items.length,
    returned: state.visits.at(-2)?.acts.at(-1)?.outcome === 'return',
  }
}

/** The projector wrote it and `verify` makes it anew and compares, so its shape is taken as given. */
export function readBrief(row: { readonly brief: string }): Brief {
  const brief: Brief = JSON.parse(row.brief)
  return brief
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' ? value.length <= longestWord : typeof value !== 'object'
}

/** The visit at hand, and those that delivered; all where a procedure has no step of delivery. */
function visitsOf(definition: Definition, visits: readonly Visit[]): readonly ClockVisit[] {
  const delivery = definition.steps.find((step) => step.kind === 'delivery')
  const shown =
    delivery === undefined
      ? visits
      : visits.filter((visit, index) => index === visits.length - 1 || visit.step === delivery.id)
  return shown.map(({ step, enteredAt, leftAt, acts }) => ({
    step,
    enteredAt,
    leftAt,
    acts: acts.map(({ act, readyAt, takenAt, doneAt, skipped }) => ({ act, readyAt, takenAt, doneAt, skipped })),
  }))
}
