// When an end date is near enough to be warned of: the last of its marks that has been reached.
import type { DateText } from '../time.ts'
import { dayNumberOf } from './dates.ts'

export interface DueWarning {
  /** Days until the end; 0 on the day itself, negative after it. */
  readonly daysLeft: number
  /** The narrowest of the marks that `daysLeft` has reached, in days before the end. */
  readonly mark: number
}

/** Null while no mark is reached, and where the end is not known: what nobody recorded is never said to be due. */
export function dueWarning(end: DateText | null, today: DateText, marks: readonly number[]): DueWarning | null {
  if (end === null) return null
  const daysLeft = dayNumberOf(end) - dayNumberOf(today)
  const reached = marks.filter((mark) => daysLeft <= mark)
  return reached.length === 0 ? null : { daysLeft, mark: Math.min(...reached) }
}
