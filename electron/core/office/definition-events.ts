// The events of the definition stream: a version came into use, the office changed an actor, an assumption was confirmed.
import type { ActorChange, Definition } from '../../../shared/procedures/definition.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { NewEvent } from '../log/event.ts'
import { definitionHash, definitionText } from '../procedures/definition-hash.ts'

/** Stream id is the procedure's code. The whole text stands in the event, so that the log alone is enough. */
export function definitionPublished(definition: Definition): NewEvent {
  return { type: 'definition_published', v: 2, body: textOf(definition) }
}

/** Stream id is the procedure's code; `assumption` is the key of the assumption that the change takes the place of. */
export function definitionRevised(definition: Definition, change: ActorChange, assumption: string | null): NewEvent {
  return { type: 'definition_revised', v: 1, body: { ...textOf(definition), change: { ...change }, assumption } }
}

/** Stream id is the assumption's key. */
export function assumptionConfirmed(key: string, code: string, place: string, note: string): NewEvent {
  return { type: 'assumption_confirmed', v: 1, body: { key, code, place, note } }
}

function textOf(definition: Definition): JsonObject {
  const { code, version, title, validFrom, validTo } = definition
  const [hash, text] = [definitionHash(definition), definitionText(definition)]
  return { code, version, title, validFrom, validTo, hash, text }
}
