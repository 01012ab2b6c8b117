// The events of the definition stream: a procedure came into use, an assumption of one was confirmed.
import type { Definition } from '../../../shared/procedures/definition.ts'
import type { NewEvent } from '../log/event.ts'

/** Stream id is the procedure's code. The text itself is fixed by its hash. */
export function definitionPublished(definition: Definition, hash: string): NewEvent {
  const { code, version, title, validFrom, validTo } = definition
  return { type: 'definition_published', v: 1, body: { code, version, title, validFrom, validTo, hash } }
}

/** Stream id is the assumption's key. */
export function assumptionConfirmed(key: string, code: string, place: string, note: string): NewEvent {
  return { type: 'assumption_confirmed', v: 1, body: { key, code, place, note } }
}
