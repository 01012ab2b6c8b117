// The problems of a refused command at the fields of its form.
import type { CommandInput } from '../../shared/contract/case-commands.ts'
import type { Code, Fault } from '../../shared/contract/faults.ts'
import { problemsOf } from '../api/faults.ts'
import type { Problem } from '../ui/ErrorSummary.tsx'

/** Fields in which a number is typed; the fault itself names none. */
const numberFields: Partial<Readonly<Record<CommandInput['type'], string>>> = {
  complete: 'values.typed_numbers',
  original_received: 'agendaNumber',
  issue_letter: 'number',
}

export function problemsOfCommand(refused: Fault<Code>, command: CommandInput['type'] | null): readonly Problem[] {
  const field = command === null || refused.code !== 'number_taken' ? undefined : numberFields[command]
  return field === undefined ? problemsOf(refused) : [{ path: field, sentence: refused.message }]
}
