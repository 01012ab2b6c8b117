// Between the log and the rules: a stored event read as a case event, a case event made ready for the log.
import type { CaseEvent, CaseEventBody } from '../../../shared/procedures/events.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { NewEvent, StoredEvent } from '../log/event.ts'

/** The log's bodies are written by `toNewEvent` alone and checked by the chain, so their shape is taken as given. */
export function toCaseEvent(event: StoredEvent): CaseEvent {
  const body: CaseEventBody = Object({ ...event.body, type: event.type })
  return {
    n: event.n,
    at: event.at,
    recordedAt: event.recordedAt,
    actor: event.actor,
    recorder: event.recorder,
    post: event.post,
    capacity: event.capacity,
    body,
  }
}

export function toNewEvent(body: CaseEventBody): NewEvent {
  const { type, ...rest } = body
  return { type, v: 1, body: jsonOf(rest) }
}

/** A plain object of the rules as JSON; optional properties that are absent are left out. */
export function jsonOf(value: object): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))
}
