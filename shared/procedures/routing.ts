// Where a case goes after an outcome: acts that do not apply are left out, empty posts that may be are passed over.
import type { OfficeFacts } from './commands.ts'
import type { Definition, Outcome, Step } from './definition.ts'
import type { Position, SkippedAct } from './events.ts'
import { holds, type Scope } from './expression.ts'
import { stepOf } from './look-up.ts'

export interface Route {
  /** Null is the end of the case. */
  readonly next: Position | null
  readonly skipped: readonly SkippedAct[]
}

/** Follows an outcome of the act at `from` to the next act that somebody has to do. */
export function route(
  definition: Definition,
  from: Position,
  outcome: Outcome,
  scope: Scope,
  office: OfficeFacts,
): Route {
  if (outcome.kind === 'end') return { next: null, skipped: [] }
  const step = stepOf(definition, outcome.to ?? from.step)
  if (step === null) throw new Error(`${definition.code}: outcome ${outcome.code} leads to an unknown step`)
  const start = outcome.to === null || (outcome.to === from.step && outcome.kind !== 'return') ? from.act + 1 : 0
  return settle(definition, step, start, scope, office, [])
}

/** The first position of a step, as `route` would enter it. */
export function entry(definition: Definition, stepId: string, scope: Scope, office: OfficeFacts): Route {
  const step = stepOf(definition, stepId)
  if (step === null) throw new Error(`${definition.code}: unknown step ${stepId}`)
  return settle(definition, step, 0, scope, office, [])
}

/** Where a case that stands at a position comes to rest in a definition: there, or at the next act that is not passed over. */
export function settleAt(
  definition: Definition,
  { step: stepId, act }: Position,
  scope: Scope,
  office: OfficeFacts,
): Route {
  const step = stepOf(definition, stepId)
  if (step === null) throw new Error(`${definition.code}: unknown step ${stepId}`)
  return settle(definition, step, act, scope, office, [])
}

function settle(
  definition: Definition,
  step: Step,
  index: number,
  scope: Scope,
  office: OfficeFacts,
  skipped: readonly SkippedAct[],
): Route {
  const act = step.acts[index]
  if (act === undefined) return onward(definition, step, scope, office, skipped)
  if (act.when !== undefined && !holds(act.when, scope))
    return settle(definition, step, index + 1, scope, office, skipped)
  if (act.skipVacant === true && act.actor.kind === 'post' && office.vacant(act.actor.post)) {
    const reason = `Jabatan ${office.postTitle(act.actor.post)} kosong; langkah ini dilewati.`
    return settle(definition, step, index + 1, scope, office, [...skipped, { step: step.id, act: act.code, reason }])
  }
  return { next: { step: step.id, act: index }, skipped }
}

/** A step whose remaining acts were all left out goes on by the forward way of its last act. */
function onward(
  definition: Definition,
  step: Step,
  scope: Scope,
  office: OfficeFacts,
  skipped: readonly SkippedAct[],
): Route {
  const last = step.acts.at(-1)
  const way = last?.outcomes.find((outcome) => outcome.kind !== 'return' && applies(outcome, scope))
  if (way === undefined) throw new Error(`${definition.code}: step ${step.id} has no way on`)
  if (way.kind === 'end') return { next: null, skipped }
  const next = way.to === null ? null : stepOf(definition, way.to)
  if (next === null) throw new Error(`${definition.code}: step ${step.id} has no way on`)
  return settle(definition, next, 0, scope, office, skipped)
}

export function applies(outcome: Outcome, scope: Scope): boolean {
  return outcome.when === undefined || holds(outcome.when, scope)
}
