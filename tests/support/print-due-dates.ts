// Prints due dates and the zone of the process as JSON; run by a test under several zones.
import { compileCalendar } from '../../shared/calendar/compile.ts'
import { defaultCalendar } from '../../shared/calendar/default-calendar.ts'
import { longInstant } from '../../shared/calendar/format.ts'
import { parseLocal, toLocalText } from '../../shared/calendar/zone.ts'

const clock = compileCalendar(defaultCalendar())
const dues: string[] = []
for (const start of [
  '2026-03-17T14:30',
  '2026-01-05T08:00',
  '2026-03-13T11:00',
  '2026-03-08T01:30',
  '2026-11-01T23:30',
]) {
  const at = parseLocal(start, clock.zone) ?? 0
  for (const minutes of [0, 1, 60, 255, 900, 20_000])
    dues.push(toLocalText(clock.addWorkMinutes(at, minutes), clock.zone))
  for (const days of [1, 2, 60])
    dues.push(longInstant(clock.addDuration(at, { unit: 'workDays', amount: days }), clock.zone))
  dues.push(toLocalText(clock.addDuration(at, { unit: 'years', amount: 2 }), clock.zone))
}
process.stdout.write(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, dues }))
