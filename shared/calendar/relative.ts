// How far a due date is away, in working days or working minutes, said without blame.
import type { Instant } from '../time.ts'
import { addDays } from './dates.ts'
import type { CompiledCalendar } from './compile.ts'
import { workMinutesInWords } from './format.ts'
import { localDateOf, minuteMillis } from './zone.ts'

type Distance =
  | { readonly late: boolean; readonly unit: 'workDays'; readonly amount: number }
  | { readonly late: boolean; readonly unit: 'workMinutes'; readonly amount: number }

/**
 * Remaining: working days after today through the due date; on the due day itself minutes, rounded up.
 * Late: working days after the due date whose closing has passed; before the first of them minutes, rounded down.
 */
function distanceTo(calendar: CompiledCalendar, due: Instant, now: Instant): Distance {
  const late = due < now
  const dueDate = localDateOf(due, calendar.zone)
  const today = localDateOf(now, calendar.zone)
  const days = late ? closedDaysAfter(calendar, dueDate, today, now) : calendar.workDaysAfter(today, dueDate)
  if (days > 0) return { late, unit: 'workDays', amount: days }
  const minutes = Math.abs(calendar.workMillisBetween(now, due)) / minuteMillis
  return { late, unit: 'workMinutes', amount: late ? Math.floor(minutes) : Math.ceil(minutes) }
}

function closedDaysAfter(calendar: CompiledCalendar, dueDate: string, today: string, now: Instant): number {
  const closing = calendar.closingOf(today)
  const last = closing === null || closing <= now ? today : addDays(today, -1)
  return calendar.workDaysAfter(dueDate, last)
}

/** `sisa 1 hari kerja`, `sisa 2 jam 10 menit jam kerja`, `lewat 4 hari kerja`, `lewat 35 menit jam kerja`. */
export function distanceInWords(calendar: CompiledCalendar, due: Instant, now: Instant): string {
  const distance = distanceTo(calendar, due, now)
  if (distance.amount === 0) return distance.late ? 'baru saja lewat' : 'jatuh tempo sekarang'
  const amount = distance.unit === 'workDays' ? `${distance.amount} hari kerja` : workMinutesInWords(distance.amount)
  return `${distance.late ? 'lewat' : 'sisa'} ${amount}`
}
