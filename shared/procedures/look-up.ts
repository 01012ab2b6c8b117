// Finding steps and acts in a definition.
import type { PostKey } from '../office/posts.ts'
import type { Act, Definition, Step } from './definition.ts'
import type { Position } from './events.ts'

export function stepOf(definition: Definition, id: string): Step | null {
  return definition.steps.find((step) => step.id === id) ?? null
}

/** The step and act at a position, or null at the end of the case. */
export function actAt(
  definition: Definition,
  position: Position | null,
): { readonly step: Step; readonly act: Act } | null {
  if (position === null) return null
  const step = stepOf(definition, position.step)
  const act = step?.acts[position.act]
  return step === null || act === undefined ? null : { step, act }
}

/** The post whose desk an act lies on: its own, or ours that records an outside party's. */
export function deskOf(act: Act): PostKey {
  return act.actor.kind === 'post' ? act.actor.post : act.actor.recordedBy
}

/** `S4.verify`: how four-eyes pairs and parafs name an act. */
export function actName(step: string, act: string): string {
  return `${step}.${act}`
}
