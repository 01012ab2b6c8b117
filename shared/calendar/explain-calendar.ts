// Limits that ignore the office calendar, told in spans of the wall clock.
import type { Duration, Instant } from '../time.ts'
import { durationInWords, longInstant } from './format.ts'
import type { ExplainedLine } from './explanation.ts'
import { localDateOf, type OfficeZone } from './zone.ts'

const hourMillis = 3_600_000

/** One line for every 24 hours, the rest in the last. */
export function hourLines(start: Instant, hours: number, zone: OfficeZone): readonly ExplainedLine[] {
  const lines = [calendarStart(start, zone)]
  for (let done = 0; done < hours; done += 24) {
    const amount = Math.min(24, hours - done)
    const from = start + done * hourMillis
    const to = from + amount * hourMillis
    lines.push({
      kind: 'counted',
      from: localDateOf(from, zone),
      to: localDateOf(to, zone),
      amount,
      sentence: `${amount} jam sampai ${longInstant(to, zone)}; malam dan hari libur ikut dihitung.`,
    })
  }
  return lines
}

/** Calendar days and years: one line. */
export function spanLines(
  start: Instant,
  due: Instant,
  duration: Duration,
  zone: OfficeZone,
): readonly ExplainedLine[] {
  return [
    calendarStart(start, zone),
    {
      kind: 'counted',
      from: localDateOf(start, zone),
      to: localDateOf(due, zone),
      amount: duration.amount,
      sentence: `${durationInWords(duration)} menurut penanggalan sampai ${longInstant(due, zone)}; hari libur ikut dihitung.`,
    },
  ]
}

function calendarStart(start: Instant, zone: OfficeZone): ExplainedLine {
  const date = localDateOf(start, zone)
  return { kind: 'start', from: date, to: date, amount: 0, sentence: `Dihitung sejak ${longInstant(start, zone)}.` }
}
