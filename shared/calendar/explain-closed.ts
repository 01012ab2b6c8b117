// Why a date is not worked, in words, with the decree that says so; equal neighbours share one line.
import { assertNever } from '../result.ts'
import type { ClosedReason, DayFacts } from './day-facts.ts'
import type { HolidayKind } from './decree.ts'
import type { ExplainedLine } from './explanation.ts'
import { longDate } from './format.ts'

const holidayWords: Readonly<Record<HolidayKind, string>> = {
  LN: 'libur nasional',
  CB: 'cuti bersama',
  lokal: 'libur daerah',
}

/** `cuti bersama Idulfitri 1447 Hijriah (SKB 3 Menteri …)`. */
export function closedReasonInWords(reason: ClosedReason): string {
  switch (reason.why) {
    case 'weekend':
      return 'bukan hari kerja'
    case 'holiday':
      return `${holidayWords[reason.holiday.kind]} ${reason.holiday.name} (${reason.decree.number})`
    case 'closing':
      return `kantor tutup, ${reason.decree.title} (${reason.decree.number})`
    default:
      return assertNever(reason)
  }
}

/** One line for each run of neighbouring closed dates with the same reason. */
function closedLines(days: readonly DayFacts[]): readonly ExplainedLine[] {
  const runs: { first: DayFacts; last: DayFacts; words: string }[] = []
  for (const day of days) {
    if (day.closed === null) continue
    const words = closedReasonInWords(day.closed)
    const run = runs.at(-1)
    if (run?.words === words) run.last = day
    else runs.push({ first: day, last: day, words })
  }
  return runs.map(({ first, last, words }) => {
    const when =
      first.date === last.date ? longDate(first.date) : `${longDate(first.date)} sampai ${longDate(last.date)}`
    return {
      kind: 'not_counted',
      from: first.date,
      to: last.date,
      amount: 0,
      sentence: `${when}: ${words}, tidak dihitung.`,
    }
  })
}

/** Splits days into runs, so that closed ones are told together and worked ones one by one. */
export function tellDays(
  days: readonly DayFacts[],
  tellWorked: (day: DayFacts) => readonly ExplainedLine[],
): readonly ExplainedLine[] {
  const lines: ExplainedLine[] = []
  let closed: DayFacts[] = []
  for (const day of days) {
    if (day.closed !== null) {
      closed.push(day)
      continue
    }
    lines.push(...closedLines(closed), ...tellWorked(day))
    closed = []
  }
  return [...lines, ...closedLines(closed)]
}

/** ` (jam kerja Ramadan)` where the hours are not the ordinary ones, else nothing. */
export function unusualHours(day: DayFacts): string {
  if (day.special !== null) return ` (${day.special.title}, ${day.special.number})`
  return day.week?.kind === 'ramadan' ? ' (jam kerja Ramadan)' : ''
}
