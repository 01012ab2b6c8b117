// The calendar of a year as the settings show it: decrees, days that are not ordinary, hours.
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import { addDays, type Weekday, yearOf } from '../../../shared/calendar/dates.ts'
import type { DayFacts } from '../../../shared/calendar/day-facts.ts'
import { skbYears, type WeekHours, type Window } from '../../../shared/calendar/decree.ts'
import { clockText, weekdayName } from '../../../shared/calendar/format.ts'
import type { DecreeView } from '../../../shared/contract/settings-records.ts'
import type { SavedDecree } from './read.ts'

export function calendarView(compiled: CompiledCalendar, saved: readonly SavedDecree[], year: number) {
  return {
    year,
    decreed: skbYears(compiled.calendar).includes(year),
    decrees: saved.filter(({ decree }) => touches(decree, year)).map(decreeView),
    days: unusualDays(compiled, year),
    hours: hoursIn(compiled, year),
  }
}

function touches({ validFrom, validTo }: SavedDecree['decree'], year: number): boolean {
  return yearOf(validFrom) <= year && (validTo === null || year <= yearOf(validTo))
}

function decreeView({ decree, source }: SavedDecree): DecreeView {
  const { id, kind, title, number, validFrom, validTo, ...content } = decree
  return { id, kind, title, number, from: validFrom, to: validTo, content: { ...content }, source }
}

function unusualDays({ factsOf }: CompiledCalendar, year: number) {
  const days: { date: string; kind: string; name: string }[] = []
  for (let date = `${year}-01-01`; yearOf(date) === year; date = addDays(date, 1)) {
    const told = unusual(factsOf(date))
    if (told !== null) days.push({ date, ...told })
  }
  return days
}

function unusual({ closed, special }: DayFacts): { kind: string; name: string } | null {
  if (closed?.why === 'holiday') return { kind: closed.holiday.kind, name: closed.holiday.name }
  if (closed?.why === 'closing') return { kind: 'tutup', name: closed.decree.title }
  return special === null ? null : { kind: special.kind === 'workday' ? 'masuk' : 'jam_khusus', name: special.title }
}

/** The weeks in force during the year, one line for days that are alike. */
function hoursIn({ calendar }: CompiledCalendar, year: number) {
  return calendar.decrees
    .filter((decree) => decree.kind === 'hours' || decree.kind === 'ramadan')
    .filter((decree) => touches(decree, year))
    .flatMap((decree) =>
      weekLines(decree.weekly).map(({ days, windows }) => ({ label: `${decree.title}, ${days}`, windows })),
    )
}

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

function weekLines(weekly: WeekHours): { days: string; windows: string }[] {
  const lines: { from: number; to: number; windows: string }[] = []
  weekly.forEach((day, index) => {
    const windows = windowsText(day)
    const last = lines.at(-1)
    if (last !== undefined && last.windows === windows) last.to = index
    else lines.push({ from: index, to: index, windows })
  })
  return lines.map(({ from, to, windows }) => {
    const name = (index: number): string => weekdayName(week[index] ?? 1)
    return { days: from === to ? name(from) : `${name(from)} sampai ${name(to)}`, windows }
  })
}

function windowsText(windows: readonly Window[]): string {
  if (windows.length === 0) return 'libur'
  return windows.map(({ from, to }) => `${clockText(from)}–${clockText(to)}`).join(', ')
}
