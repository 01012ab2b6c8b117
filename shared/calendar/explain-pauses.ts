// Pauses told one by one with their reason, and the working time by which they move the due date.
import type { Instant } from '../time.ts'
import type { CompiledCalendar } from './compile.ts'
import { windowLines } from './explain-windows.ts'
import { type ExplainedLine, type ExplainedPart, partOf } from './explanation.ts'
import { longInstant, workMinutesInWords } from './format.ts'
import { pausedWorkMillis, type PauseSpan } from './pauses.ts'
import { localDateOf, minuteMillis } from './zone.ts'

/** A pause with the words of its reason: `menunggu pemohon: surat kuasa`. */
export interface ToldPause extends PauseSpan {
  readonly reason: string
}

/** The parts that pauses add to an explanation: what they covered, and how it moves the due date. None without pauses. */
export function pauseParts(
  calendar: CompiledCalendar,
  base: Instant,
  pauses: readonly ToldPause[],
  now: Instant,
): readonly ExplainedPart[] {
  if (pauses.length === 0) return []
  const covered = partOf('pauses', 'workMinutes', pauseLines(calendar, pauses, now), (total) =>
    total === 0
      ? 'Jeda di luar jam kerja tidak menggeser jatuh tempo.'
      : `Jeda seluruhnya ${workMinutesInWords(total)}.`,
  )
  const millis = pausedWorkMillis(calendar, pauses, now)
  if (millis === 0) return [covered]
  const due = calendar.addWorkMillis(base, millis)
  const shift = partOf(
    'shift',
    'workMinutes',
    windowLines(calendar, base, due),
    (total) => `Jatuh tempo bergeser ${workMinutesInWords(total)} menjadi ${longInstant(due, calendar.zone)}.`,
  )
  return [covered, shift]
}

/** Each line counts what no earlier pause has covered, so that overlapping pauses are not counted twice. */
function pauseLines(calendar: CompiledCalendar, pauses: readonly ToldPause[], now: Instant): readonly ExplainedLine[] {
  let minutes = 0
  const told: ToldPause[] = []
  return [...pauses]
    .sort((a, b) => a.from - b.from)
    .map((pause) => {
      told.push(pause)
      const amount = Math.floor(pausedWorkMillis(calendar, told, now) / minuteMillis) - minutes
      minutes += amount
      const to = pause.to ?? Math.max(now, pause.from)
      const end = pause.to === null ? 'masih berlangsung' : `sampai ${longInstant(to, calendar.zone)}`
      return {
        kind: 'pause',
        from: localDateOf(pause.from, calendar.zone),
        to: localDateOf(to, calendar.zone),
        amount,
        sentence: `Jeda sejak ${longInstant(pause.from, calendar.zone)}, ${end}, ${pause.reason}: ${workMinutesInWords(amount)}.`,
      }
    })
}
