// The sentences with which the verifier answered the warnings about a name, by the code of the finding.
import type { Json, JsonObject } from '../../shared/json.ts'

export type Answers = Readonly<Record<string, string>>

export function answersOf(values: JsonObject): Answers {
  const kept: Json | undefined = values['warning_answers']
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {}
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
