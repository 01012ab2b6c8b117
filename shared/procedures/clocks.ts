// The three clocks of a case as folds over its state: promise, work time with its waiting, complaint limits.
import type { CompiledCalendar } from '../calendar/compile.ts'
import { type Due, dueOf, unpausedDue } from '../calendar/due.ts'
import { workMinutesOutside } from '../calendar/pauses.ts'
import type { Instant } from '../time.ts'
import type { Definition, ServicePromise, Step } from './definition.ts'
import { holds } from './expression.ts'
import { stepOf } from './look-up.ts'
import { caseFacts } from './scope.ts'
import type { CaseFacts, ClockAct, ClockState, ClockVisit, Pause } from './state.ts'

export interface PromiseClock {
  readonly promise: ServicePromise
  /** Before pauses. */
  readonly firstDue: Instant
  /** After pauses: this one is promised. */
  readonly due: Due
  /** When the service was delivered; null while it is not. */
  readonly deliveredAt: Instant | null
}

/** The promise that holds for the case now: the last whose condition holds; null where the source promises nothing. */
export function promiseClock(
  definition: Definition,
  state: ClockState,
  calendar: CompiledCalendar,
  now: Instant,
): PromiseClock | null {
  const promise = promiseOf(definition, state)
  if (promise === null) return null
  const start = { at: state.receivedAt, date: state.receivedDate }
  return {
    promise,
    firstDue: unpausedDue(calendar, start, promise.duration),
    due: dueOf(calendar, start, promise.duration, promise.pauses ? state.pauses : [], now),
    deliveredAt: deliveredAt(definition, state),
  }
}

export function promiseOf(definition: Definition, state: CaseFacts): ServicePromise | null {
  const scope = { case: caseFacts(state), value: {}, setting: {}, items: [] }
  return definition.promises.findLast((promise) => promise.when === undefined || holds(promise.when, scope)) ?? null
}

/** Late at delivery, or late now while nothing is delivered. */
export function isLate(clock: PromiseClock, now: Instant): boolean {
  return (clock.deliveredAt ?? now) > clock.due.at
}

/** The end of the delivery step; without one the last finished act that sends something, or the end of the case. */
function deliveredAt(definition: Definition, state: ClockState): Instant | null {
  const delivery = definition.steps.find((step) => step.kind === 'delivery')
  const left = state.visits.findLast((visit) => visit.step === delivery?.id)?.leftAt ?? null
  if (left !== null || delivery !== undefined) return left ?? state.endedAt
  const sent = state.visits.flatMap((visit) =>
    visit.acts.filter((record) => isSending(definition, visit.step, record.act)),
  )
  return sent.findLast((record) => record.doneAt !== null)?.doneAt ?? state.endedAt
}

function isSending(definition: Definition, step: string, act: string): boolean {
  return stepOf(definition, step)?.acts.find((one) => one.code === act)?.power === 'send'
}

/** Whole working minutes. */
export interface Minutes {
  /** From "Ambil" to "Selesai", without pauses: alone held against the printed minutes. */
  readonly worked: number
  /** Before "Ambil". */
  readonly waiting: number
}

/** Work and waiting of one act until now. */
function actMinutes(record: ClockAct, pauses: readonly Pause[], calendar: CompiledCalendar, now: Instant): Minutes {
  if (record.skipped !== null) return { worked: 0, waiting: 0 }
  const end = record.doneAt ?? now
  const taken = record.takenAt ?? end
  const between = (from: Instant, to: Instant) => (to <= from ? 0 : workMinutesOutside(calendar, from, to, pauses, now))
  return { worked: between(taken, end), waiting: between(record.readyAt, taken) }
}

/** The printed minutes hold the sum of a step's acts; each round is measured afresh. */
export function visitMinutes(
  visit: ClockVisit,
  pauses: readonly Pause[],
  calendar: CompiledCalendar,
  now: Instant,
): Minutes {
  return visit.acts.reduce<Minutes>(
    (sum, record) => {
      const one = actMinutes(record, pauses, calendar, now)
      return { worked: sum.worked + one.worked, waiting: sum.waiting + one.waiting }
    },
    { worked: 0, waiting: 0 },
  )
}

/** Printed minutes of a step, or null where none are printed or the unit is another. */
export function standardMinutes(step: Step): number | null {
  return step.standard?.unit === 'workMinutes' ? step.standard.amount : null
}
