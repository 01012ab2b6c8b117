// A year at a glance: twelve months, each unusual day marked by colour and sign and named for screen readers.
import { weekdayOf } from '../../../shared/calendar/dates.ts'
import { monthNames } from '../../../shared/calendar/format.ts'
import { type CalendarDay, dayKinds, dayKindWords } from './calendar-words.ts'
import { monthWeeks } from './month-grid.ts'
import './calendar.css'

const weekdays = ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'] as const

interface YearGridProps {
  readonly year: number
  readonly days: readonly CalendarDay[]
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
}

export function YearGrid({ year, days, today }: YearGridProps) {
  const byDate = new Map(days.map((day) => [day.date, day]))
  return (
    <>
      <div className="year-grid">
        {monthNames.map((name, index) => (
          <table key={name} className="month">
            <caption>{name}</caption>
            <thead>
              <tr>
                {weekdays.map((weekday) => (
                  <th key={weekday} scope="col">
                    {weekday}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {monthWeeks(year, index + 1).map((week) => (
                <tr key={week.find((date) => date !== null)}>
                  {week.map((date, at) => (
                    <Day
                      key={date ?? weekdays[at]}
                      date={date}
                      day={date === null ? undefined : byDate.get(date)}
                      isToday={date === today}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <Legend days={days} />
    </>
  )
}

interface DayProps {
  readonly date: string | null
  readonly day: CalendarDay | undefined
  readonly isToday: boolean
}

function Day({ date, day, isToday }: DayProps) {
  if (date === null) return <td>{'\u00a0'}</td>
  const weekend = weekdayOf(date) >= 6
  const classes = [
    'day',
    weekend ? 'day-weekend' : '',
    day === undefined ? '' : `day-${day.kind}`,
    isToday ? 'day-today' : '',
  ]
  return (
    <td aria-current={isToday ? 'date' : undefined}>
      <span
        className={classes.filter((name) => name !== '').join(' ')}
        title={day === undefined ? undefined : `${dayKindWords(day.kind)}: ${day.name}`}
      >
        {Number(date.slice(8, 10))}
        {day !== undefined && (
          <span className="sr-only">
            {' '}
            {dayKindWords(day.kind)}: {day.name}
          </span>
        )}
      </span>
    </td>
  )
}

function Legend({ days }: { readonly days: readonly CalendarDay[] }) {
  const present = dayKinds.filter(({ kind }) => days.some((day) => day.kind === kind))
  if (present.length === 0) return null
  return (
    <ul className="year-legend" aria-hidden="true">
      {present.map(({ kind, label }) => (
        <li key={kind}>
          <span className={`day day-${kind}`}>12</span> {label}
        </li>
      ))}
    </ul>
  )
}
