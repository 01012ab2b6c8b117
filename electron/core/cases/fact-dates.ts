// Dates of what has happened cannot lie in the future: sending, handing over, signing, what outside parties did.
import { longDate } from '../../../shared/calendar/format.ts'
import { isDateText } from '../../../shared/calendar/dates.ts'
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { FieldProblem } from '../../../shared/procedures/commands.ts'
import type { DateText } from '../../../shared/time.ts'

/** Dates that look ahead by their nature, though they are named like the others. */
const plans: ReadonlySet<string> = new Set(['planned_on', 'expires_on'])

/** A sentence beside each date after today that tells of something done. */
export function futureFacts(command: PerformInput['command'], today: DateText): readonly FieldProblem[] {
  if (command.type === 'original_received') return command.date > today ? [problem('date', today)] : []
  if (command.type === 'issue_letter') return command.date > today ? [problem('date', today)] : []
  if (command.type === 'send_letter')
    return [...problemsIn({ signed_on: command.signedOn, sent_on: command.sentOn }, 'letter', today)]
  if (command.type !== 'complete') return []
  return [
    ...laterYear(command.values, today),
    ...problemsIn(command.values, 'values', today),
    ...Object.entries(command.items).flatMap(([id, values]) => problemsIn(values, `items.${id}`, today)),
  ]
}

function problemsIn(values: JsonObject, path: string, today: DateText): readonly FieldProblem[] {
  return Object.entries(values).flatMap(([key, value]) =>
    isFact(key) && typeof value === 'string' && isDateText(value) && value > today
      ? [problem(`${path}.${key}`, today)]
      : [],
  )
}

/** A letter may be dated some days ahead, and is warned of; in another year it would take a number of that year's book. */
function laterYear(values: JsonObject, today: DateText): readonly FieldProblem[] {
  const date = values['signing_date']
  if (typeof date !== 'string' || date.slice(0, 4) <= today.slice(0, 4)) return []
  const sentence =
    'Tanggal surat jatuh pada tahun yang belum datang, sedangkan nomor surat dihitung per tahun. Periksa tahunnya.'
  return [{ path: 'values.signing_date', sentence }]
}

function isFact(key: string): boolean {
  return (key.endsWith('_on') || key.endsWith('letter_date')) && !plans.has(key)
}

function problem(path: string, today: DateText): FieldProblem {
  return { path, sentence: `Tanggal ini sesudah hari ini (${longDate(today)}). Tulis tanggal kejadiannya.` }
}
