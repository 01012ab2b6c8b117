// "Kenapa jatuh tempo ini?": the sum behind each clock of a case, line by line.
import { explain, type DueToExplain } from '../../../shared/calendar/explain.ts'
import type { Explanation as Told } from '../../../shared/calendar/explanation.ts'
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import { longInstant } from '../../../shared/calendar/format.ts'
import type { Explanation } from '../../../shared/contract/case-view.ts'
import { promiseClock, standardMinutes } from '../../../shared/procedures/clocks.ts'
import { actAt } from '../../../shared/procedures/look-up.ts'
import type { Instant } from '../../../shared/time.ts'
import type { LoadedCase } from './load.ts'

export function explanationsOf(loaded: LoadedCase, calendar: CompiledCalendar, now: Instant): Explanation[] {
  return [...promise(loaded, calendar, now), ...step(loaded, calendar)]
}

function promise({ definition, state }: LoadedCase, calendar: CompiledCalendar, now: Instant): Explanation[] {
  const clock = promiseClock(definition, state, calendar, now)
  if (clock === null) return []
  const start = { at: state.receivedAt, date: state.receivedDate }
  const { duration, pauses } = clock.promise
  const question: DueToExplain = {
    clock: 'promise',
    start,
    duration,
    pauses: pauses ? state.pauses.map((pause) => ({ from: pause.from, to: pause.to, reason: pause.text })) : [],
    now,
  }
  const told = explain(calendar, question)
  const without = told.due === clock.firstDue ? null : `Tanpa jeda: ${longInstant(clock.firstDue, calendar.zone)}.`
  return [explanation(clock.promise.label, told, without)]
}

function step({ definition, state }: LoadedCase, calendar: CompiledCalendar): Explanation[] {
  const here = actAt(definition, state.position)
  const minutes = here === null ? null : standardMinutes(here.step)
  if (here === null || minutes === null || state.taken === null) return []
  const told = explain(calendar, { clock: 'step', start: state.taken.at, minutes })
  return [explanation(`Mutu baku langkah ${here.step.printed.number}`, told, null)]
}

function explanation(label: string, told: Told, withoutPauses: string | null): Explanation {
  return {
    label,
    due: told.due,
    estimate: told.estimate?.sentence ?? null,
    total: told.sentence,
    lines: [
      ...told.parts.flatMap((part) => [
        ...part.lines.map((line) => ({
          when: line.from === line.to ? line.from : `${line.from}/${line.to}`,
          what: line.sentence,
          minutes: line.amount,
        })),
        { when: '', what: part.sentence, minutes: null },
      ]),
      ...told.assumptions.map((assumption) => ({ when: '', what: assumption, minutes: null })),
    ],
    withoutPauses,
  }
}
