// "Kenapa jatuh tempo ini?": any due date told line by line, for promises, steps, complaints and calendar limits.
import { assertNever } from '../result.ts'
import type { Duration, Instant } from '../time.ts'
import type { CompiledCalendar } from './compile.ts'
import { type ClockStart, followsCalendar, unpausedDue } from './due.ts'
import { hourLines, spanLines } from './explain-calendar.ts'
import { pauseParts, type ToldPause } from './explain-pauses.ts'
import { daysBetween, windowLines } from './explain-windows.ts'
import { workdayLines } from './explain-workdays.ts'
import { type ExplainedLine, type ExplainedPart, type Explanation, partOf } from './explanation.ts'
import { durationInWords, longInstant, workMinutesInWords } from './format.ts'
import { withPauses } from './pauses.ts'
import { instantOf, localDateOf } from './zone.ts'

export type DueToExplain =
  /** The promise to the applicant; pauses move working units. */
  | {
      readonly clock: 'promise'
      readonly start: ClockStart
      readonly duration: Duration
      readonly pauses: readonly ToldPause[]
      readonly now: Instant
    }
  /** The printed minutes of a step, from "Ambil". */
  | { readonly clock: 'step'; readonly start: Instant; readonly minutes: number }
  /** A complaint's limit: 5, 5, 14 or 60 working days, without pause. */
  | { readonly clock: 'complaint'; readonly start: ClockStart; readonly workDays: number }
  /** Hours of the wall clock, such as 3 x 24 jam; they do not pause. */
  | { readonly clock: 'calendarHours'; readonly start: Instant; readonly hours: number }

const complaintAssumption =
  'Batas pengaduan dihitung seperti janji layanan, mulai hari kerja sesudah penerimaan, dan tidak berhenti karena jeda; asumsi, mohon dikonfirmasi.'

/** Tells a due date; the total of each part is the sum of its lines, and the parts lead to `due`. */
export function explain(calendar: CompiledCalendar, question: DueToExplain): Explanation {
  switch (question.clock) {
    case 'promise':
      return told(calendar, question.start, question.duration, question.pauses, question.now, [])
    case 'step': {
      const start = clockAt(calendar, question.start)
      return told(calendar, start, { unit: 'workMinutes', amount: question.minutes }, [], question.start, [])
    }
    case 'complaint': {
      const duration: Duration = { unit: 'workDays', amount: question.workDays }
      return told(calendar, question.start, duration, [], question.start.at, [complaintAssumption])
    }
    case 'calendarHours': {
      const start = clockAt(calendar, question.start)
      return told(calendar, start, { unit: 'calendarHours', amount: question.hours }, [], question.start, [])
    }
    default:
      return assertNever(question)
  }
}

/** Tells the working minutes between two instants: the work time of a step, from "Ambil" to "Selesai". */
export function explainWorked(calendar: CompiledCalendar, from: Instant, to: Instant): ExplainedPart {
  return partOf('count', 'workMinutes', windowLines(calendar, from, to), (total) => `${workMinutesInWords(total)}.`)
}

function clockAt(calendar: CompiledCalendar, at: Instant): ClockStart {
  return { at, date: localDateOf(at, calendar.zone) }
}

function told(
  calendar: CompiledCalendar,
  start: ClockStart,
  duration: Duration,
  pauses: readonly ToldPause[],
  now: Instant,
  extraAssumptions: readonly string[],
): Explanation {
  const { zone } = calendar
  const base = unpausedDue(calendar, start, duration)
  const follows = followsCalendar(duration)
  const moving = follows ? pauses : []
  const due = withPauses(calendar, base, moving, now)
  const count = partOf(
    'count',
    duration.unit,
    countLines(calendar, start, duration, base),
    () => `${durationInWords(duration)} berakhir ${longInstant(base, zone)}.`,
  )
  const from = instantOf(start.date, 0, zone)
  const estimate = follows ? calendar.estimateBetween(from, due) : null
  const mark = estimate === null ? '' : ` (${estimate.sentence})`
  return {
    due,
    parts: [count, ...pauseParts(calendar, base, moving, now)],
    estimate,
    assumptions: [...extraAssumptions, ...(follows ? assumedOf(calendar, from, due) : [])],
    sentence: `Jatuh tempo ${longInstant(due, zone)}${mark}.`,
  }
}

function countLines(
  calendar: CompiledCalendar,
  start: ClockStart,
  duration: Duration,
  due: Instant,
): readonly ExplainedLine[] {
  switch (duration.unit) {
    case 'workMinutes':
      return windowLines(calendar, start.at, due)
    case 'workDays':
      return workdayLines(calendar, start.date, duration.amount)
    case 'calendarHours':
      return hourLines(start.at, duration.amount, calendar.zone)
    case 'calendarDays':
    case 'years':
      return spanLines(start.at, due, duration, calendar.zone)
    default:
      return assertNever(duration)
  }
}

/** What the decrees that were used leave to be confirmed, each once. */
function assumedOf(calendar: CompiledCalendar, from: Instant, to: Instant): readonly string[] {
  const sentences = new Set<string>()
  for (const day of daysBetween(calendar, from, to)) {
    const holidays = day.closed?.why === 'holiday' ? day.closed.decree : null
    for (const decree of [day.closed === null ? day.week : null, holidays, day.special]) {
      if (decree !== null && decree.assumed !== null) sentences.add(`${decree.title}: ${decree.assumed}`)
    }
  }
  return [...sentences]
}
