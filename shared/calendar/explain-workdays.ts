// Working days told day by day, from the date of receipt, which is not counted, to the closing of the last.
import type { DateText } from '../time.ts'
import type { CompiledCalendar } from './compile.ts'
import { addDays } from './dates.ts'
import type { DayFacts } from './day-facts.ts'
import { closedReasonInWords, tellDays, unusualHours } from './explain-closed.ts'
import { daysBetween } from './explain-windows.ts'
import type { ExplainedLine } from './explanation.ts'
import { clockText, longDate } from './format.ts'
import { instantOf } from './zone.ts'

/** Lines from the receipt through the closing of the last working day; with 0 days only the receipt's. */
export function workdayLines(
  calendar: CompiledCalendar,
  received: DateText,
  workDays: number,
): readonly ExplainedLine[] {
  const first = receiptLine(calendar.factsOf(received))
  if (workDays === 0) return [first]
  const due = calendar.dueAtEndOfWorkday(received, workDays)
  const days = daysBetween(calendar, instantOf(addDays(received, 1), 0, calendar.zone), due)
  let count = 0
  const counted = tellDays(days, (day) => {
    count += 1
    const closing = clockText(day.windows.at(-1)?.to ?? 0)
    const end = count === workDays ? `, jatuh tempo saat tutup pukul ${closing}` : ''
    const sentence = `${longDate(day.date)}: hari kerja ke-${count}${unusualHours(day)}${end}.`
    return [{ kind: 'counted', from: day.date, to: day.date, amount: 1, sentence }]
  })
  return [first, ...counted]
}

function receiptLine(day: DayFacts): ExplainedLine {
  const why = day.closed === null ? '' : ` (${closedReasonInWords(day.closed)})`
  const sentence = `Diterima ${longDate(day.date)}${why}; hari penerimaan tidak dihitung.`
  return { kind: 'start', from: day.date, to: day.date, amount: 0, sentence }
}
