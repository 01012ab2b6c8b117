// Brings the body of an older event up to today's shape; stored bytes never change.
import type { JsonObject } from '../../../shared/json.ts'
import type { NewEvent } from './event.ts'

/** From version `v` of a type to version `v + 1`: pure, no clock, no database. */
export type Upcaster = (body: JsonObject) => JsonObject

/** `type:v` to the step that leads to `v + 1`. */
export type Upcasters = ReadonlyMap<string, Upcaster>

/** The steps of the released versions. Empty while no version was released. */
const upcasters: Upcasters = new Map()

/** Follows the steps until no newer version is known. */
export function upcast(event: NewEvent, steps: Upcasters = upcasters): NewEvent {
  let { v, body } = event
  for (let step = steps.get(`${event.type}:${v}`); step !== undefined; step = steps.get(`${event.type}:${v}`)) {
    body = step(body)
    v += 1
  }
  return { type: event.type, v, body }
}
