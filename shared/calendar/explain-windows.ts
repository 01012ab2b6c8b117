// Working minutes told window by window: what was counted, the breaks, and the days that are not worked.
import type { Instant } from '../time.ts'
import type { CompiledCalendar } from './compile.ts'
import { dateOfDay } from './dates.ts'
import type { DayFacts } from './day-facts.ts'
import type { Window } from './decree.ts'
import { tellDays, unusualHours } from './explain-closed.ts'
import type { ExplainedLine } from './explanation.ts'
import { clockText, longDate, longInstant, minutesInWords, timeOfDay } from './format.ts'
import { instantOf, localDayOf, minuteMillis } from './zone.ts'

/** The facts of every date from the one instant to the other. */
export function daysBetween(calendar: CompiledCalendar, from: Instant, to: Instant): readonly DayFacts[] {
  const days: DayFacts[] = []
  const last = localDayOf(to, calendar.zone)
  for (let day = localDayOf(from, calendar.zone); day <= last; day++) days.push(calendar.factsOf(dateOfDay(day)))
  return days
}

/**
 * Lines of the working time between two instants. Seconds are rounded down as they add up, so that the lines sum to
 * the whole minutes of the span.
 */
export function windowLines(calendar: CompiledCalendar, from: Instant, to: Instant): readonly ExplainedLine[] {
  let millis = 0
  let minutes = 0

  function tellWorked(day: DayFacts): readonly ExplainedLine[] {
    const lines: ExplainedLine[] = []
    for (const [index, window] of day.windows.entries()) {
      const opens = Math.max(from, instantOf(day.date, window.from, calendar.zone))
      const closes = Math.min(to, instantOf(day.date, window.to, calendar.zone))
      if (opens >= closes) continue
      const previous = day.windows[index - 1]
      if (previous !== undefined && lines.length > 0) lines.push(...breakLines(day, previous, window))
      millis += closes - opens
      const amount = Math.floor(millis / minuteMillis) - minutes
      minutes += amount
      const span = `pukul ${timeOfDay(opens, calendar.zone)} sampai ${timeOfDay(closes, calendar.zone)}`
      lines.push({
        kind: 'counted',
        from: day.date,
        to: day.date,
        amount,
        sentence: `${longDate(day.date)} ${span}: ${minutesInWords(amount)}${unusualHours(day)}.`,
      })
    }
    return lines
  }

  return [startLine(calendar, from), ...tellDays(daysBetween(calendar, from, to), tellWorked)]
}

function startLine(calendar: CompiledCalendar, from: Instant): ExplainedLine {
  const day = calendar.factsOf(dateOfDay(localDayOf(from, calendar.zone)))
  const isOpen = day.windows.some(
    (it) => instantOf(day.date, it.from, calendar.zone) <= from && from < instantOf(day.date, it.to, calendar.zone),
  )
  const when = longInstant(from, calendar.zone)
  const sentence = isOpen ? `Dihitung sejak ${when}.` : `Dihitung sejak ${when}, di luar jam kerja.`
  return { kind: 'start', from: day.date, to: day.date, amount: 0, sentence }
}

function breakLines(day: DayFacts, previous: Window, next: Window): readonly ExplainedLine[] {
  if (previous.to === next.from) return []
  const name = day.weekday === 5 ? 'Istirahat Jumat' : 'Istirahat'
  const sentence = `${name} pukul ${clockText(previous.to)} sampai ${clockText(next.from)}, tidak dihitung.`
  return [{ kind: 'break', from: day.date, to: day.date, amount: 0, sentence }]
}
