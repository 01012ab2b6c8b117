// The three clocks of a case as folds over its state: promise, work time with its waiting, complaint limits.
import type { DateText, Duration, Instant } from '../time.ts'
import type { Definition, ServicePromise, Step } from './definition.ts'
import { holds } from './expression.ts'
import type { ActRecord, CaseState, Pause, Visit } from './state.ts'

/** What the clocks ask of the office calendar. Minutes are whole working minutes. */
export interface WorkClock {
  workMinutesBetween(from: Instant, to: Instant): number
  addWorkMinutes(start: Instant, minutes: number): Instant
  /** Closing time of the n-th working day after the calendar date. */
  dueAtEndOfWorkday(received: DateText, workDays: number): Instant
  addDuration(start: Instant, duration: Duration): Instant
}

export interface PromiseClock {
  readonly promise: ServicePromise
  /** Before pauses. */
  readonly firstDue: Instant
  /** After pauses: this one is promised. */
  readonly due: Instant
  /** Working minutes that pauses have covered until now. */
  readonly pausedMinutes: number
  /** When the service was delivered; null while it is not. */
  readonly deliveredAt: Instant | null
}

/** The promise that holds for the case now: the last whose condition holds; null where the source promises nothing. */
export function promiseClock(definition: Definition, state: CaseState, clock: WorkClock, now: Instant): PromiseClock | null {
  const promise = promiseOf(definition, state)
  if (promise === null) return null
  const { duration } = promise
  const firstDue =
    duration.unit === 'workDays'
      ? clock.dueAtEndOfWorkday(state.receivedDate, duration.amount)
      : clock.addDuration(state.receivedAt, duration)
  const pausedMinutes = promise.pauses ? pausedWorkMinutes(state.pauses, clock, now) : 0
  const due = pausedMinutes === 0 ? firstDue : clock.addWorkMinutes(firstDue, pausedMinutes)
  return { promise, firstDue, due, pausedMinutes, deliveredAt: deliveredAt(definition, state) }
}

export function promiseOf(definition: Definition, state: CaseState): ServicePromise | null {
  const scope = {
    case: { ...state.values, asked_repair: Object.keys(state.loops).length > 0 || state.pauses.length > 0 ? 'yes' : 'no' },
    value: {},
    setting: {},
    items: [],
  }
  return definition.promises.findLast((promise) => promise.when === undefined || holds(promise.when, scope)) ?? null
}

/** Late at delivery, or late now while nothing is delivered. */
export function isLate(clock: PromiseClock, now: Instant): boolean {
  return (clock.deliveredAt ?? now) > clock.due
}

function deliveredAt(definition: Definition, state: CaseState): Instant | null {
  const delivery = definition.steps.find((step) => step.kind === 'delivery')
  const left = state.visits.findLast((visit) => visit.step === delivery?.id)?.leftAt ?? null
  return left ?? state.endedAt
}

function pausedWorkMinutes(pauses: readonly Pause[], clock: WorkClock, now: Instant): number {
  return merged(pauses, now).reduce((sum, [from, to]) => sum + clock.workMinutesBetween(from, to), 0)
}

/** Pauses as disjoint spans, so that overlapping ones count once; an open one runs until now. */
function merged(pauses: readonly Pause[], now: Instant): readonly (readonly [Instant, Instant])[] {
  const spans = pauses.map((pause) => [pause.from, Math.max(pause.from, pause.to ?? now)] as const).toSorted((a, b) => a[0] - b[0])
  return spans.reduce<(readonly [Instant, Instant])[]>((joined, span) => {
    const last = joined.at(-1)
    if (last === undefined || span[0] > last[1]) return [...joined, span]
    return [...joined.slice(0, -1), [last[0], Math.max(last[1], span[1])] as const]
  }, [])
}

export interface WorkClockReading {
  /** From "Ambil" to "Selesai", without pauses: alone held against the printed minutes. */
  readonly workedMinutes: number
  /** Before "Ambil". */
  readonly waitingMinutes: number
}

/** Work and waiting of one act until now. */
export function actMinutes(record: ActRecord, pauses: readonly Pause[], clock: WorkClock, now: Instant): WorkClockReading {
  if (record.skipped !== null) return { workedMinutes: 0, waitingMinutes: 0 }
  const end = record.doneAt ?? now
  const taken = record.takenAt ?? end
  return {
    workedMinutes: without(pauses, taken, end, clock, now),
    waitingMinutes: without(pauses, record.readyAt, taken, clock, now),
  }
}

/** The printed minutes hold the sum of a step's acts; each round is measured afresh. */
export function visitMinutes(visit: Visit, pauses: readonly Pause[], clock: WorkClock, now: Instant): WorkClockReading {
  return visit.acts.reduce<WorkClockReading>(
    (sum, record) => {
      const one = actMinutes(record, pauses, clock, now)
      return { workedMinutes: sum.workedMinutes + one.workedMinutes, waitingMinutes: sum.waitingMinutes + one.waitingMinutes }
    },
    { workedMinutes: 0, waitingMinutes: 0 },
  )
}

function without(pauses: readonly Pause[], from: Instant, to: Instant, clock: WorkClock, now: Instant): number {
  if (to <= from) return 0
  const paused = merged(pauses, now).reduce((sum, [start, end]) => {
    const first = Math.max(start, from)
    const last = Math.min(end, to)
    return last > first ? sum + clock.workMinutesBetween(first, last) : sum
  }, 0)
  return Math.max(0, clock.workMinutesBetween(from, to) - paused)
}

/** Printed minutes of a step, or null where none are printed or the unit is another. */
export function standardMinutes(step: Step): number | null {
  return step.standard?.unit === 'workMinutes' ? step.standard.amount : null
}
