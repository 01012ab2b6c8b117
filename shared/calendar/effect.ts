// The preview of a changed calendar: which open due dates move, and who becomes punctual or late by it.
import type { Duration, Instant } from '../time.ts'
import type { CompiledCalendar } from './compile.ts'
import { type ClockStart, dueOf } from './due.ts'
import type { PauseSpan } from './pauses.ts'

/** An open due date, with all that it follows from. */
export interface OpenDue {
  readonly id: string
  readonly start: ClockStart
  readonly duration: Duration
  /** Empty where the limit does not pause. */
  readonly pauses: readonly PauseSpan[]
}

export interface MovedDue {
  readonly id: string
  readonly before: Instant
  readonly after: Instant
  readonly lateBefore: boolean
  readonly lateAfter: boolean
}

export interface CalendarEffect {
  /** Ordered by the new due date. */
  readonly moved: readonly MovedDue[]
  readonly becomePunctual: number
  readonly becomeLate: number
  /** `14 kasus bergeser, 2 menjadi tepat waktu`. */
  readonly sentence: string
}

/** Compares the due dates under both calendars; late means that `now` lies after the due date. */
export function effectOf(
  before: CompiledCalendar,
  after: CompiledCalendar,
  dues: readonly OpenDue[],
  now: Instant,
): CalendarEffect {
  const moved = dues
    .map((due): MovedDue => {
      const old = dueOf(before, due.start, due.duration, due.pauses, now).at
      const next = dueOf(after, due.start, due.duration, due.pauses, now).at
      return { id: due.id, before: old, after: next, lateBefore: old < now, lateAfter: next < now }
    })
    .filter((due) => due.before !== due.after)
    .sort((a, b) => a.after - b.after || (a.id < b.id ? -1 : 1))
  const becomePunctual = moved.filter((due) => due.lateBefore && !due.lateAfter).length
  const becomeLate = moved.filter((due) => !due.lateBefore && due.lateAfter).length
  return { moved, becomePunctual, becomeLate, sentence: sentenceOf(moved.length, becomePunctual, becomeLate) }
}

function sentenceOf(moved: number, punctual: number, late: number): string {
  if (moved === 0) return 'Tidak ada jatuh tempo yang bergeser'
  const parts = [`${moved} kasus bergeser`]
  if (punctual > 0) parts.push(`${punctual} menjadi tepat waktu`)
  if (late > 0) parts.push(`${late} menjadi terlambat`)
  return parts.join(', ')
}
