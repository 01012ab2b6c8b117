// The ways through a definition as a graph: an arc for each outcome to each act that may follow it.
import type { Act, Definition, Outcome, Step } from '../definition.ts'
import { actsOf, type PlacedAct } from './finding.ts'

export const theEnd = 'end'
export const nowhere = 'nowhere'

export interface Arc {
  readonly from: string
  /** `step.act`, `end`, `nowhere` where no act can follow, or `unknown step X`. */
  readonly to: string
  readonly outcome: Outcome
}

/** Every arc, the ones past acts that may be left out or passed over included. */
export function arcsOf(definition: Definition): readonly Arc[] {
  return actsOf(definition).flatMap((placed) =>
    placed.act.outcomes.flatMap((outcome) =>
      followers(definition, placed, outcome).map((to) => ({ from: placed.name, to, outcome })),
    ),
  )
}

/** Whether the act may be left out of a case. */
export function mayBeSkipped(act: Act): boolean {
  return act.when !== undefined || act.skipVacant === true
}

function followers(definition: Definition, { step, index }: PlacedAct, outcome: Outcome): readonly string[] {
  if (outcome.kind === 'end') return [theEnd]
  const target = outcome.to === null ? step : definition.steps.find((one) => one.id === outcome.to)
  if (target === undefined) return [`unknown step ${outcome.to ?? ''}`]
  const stays = outcome.to === null || (target === step && outcome.kind !== 'return')
  return enter(definition, target, stays ? index + 1 : 0, new Set())
}

/** Where a case may come to rest when it enters a step at an act. */
function enter(definition: Definition, step: Step, index: number, seen: ReadonlySet<string>): readonly string[] {
  const act = step.acts[index]
  if (act === undefined) return seen.has(step.id) ? [nowhere] : leave(definition, step, new Set([...seen, step.id]))
  const here = `${step.id}.${act.code}`
  return mayBeSkipped(act) ? [here, ...enter(definition, step, index + 1, seen)] : [here]
}

/** A step whose remaining acts were left out goes on by the ways of its last act. */
function leave(definition: Definition, step: Step, seen: ReadonlySet<string>): readonly string[] {
  const ways = step.acts.at(-1)?.outcomes.filter((outcome) => outcome.kind !== 'return') ?? []
  if (ways.length === 0) return [nowhere]
  return ways.flatMap((way) => {
    if (way.kind === 'end') return [theEnd]
    if (way.to === null) return [nowhere]
    const next = definition.steps.find((one) => one.id === way.to)
    return next === undefined ? [`unknown step ${way.to}`] : enter(definition, next, 0, seen)
  })
}

/** All that can be reached from a place along the arcs. */
export function reachable(arcs: readonly Arc[], from: readonly string[]): ReadonlySet<string> {
  const found = new Set(from)
  const queue = [...from]
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    for (const arc of arcs) {
      if (arc.from !== here || found.has(arc.to)) continue
      found.add(arc.to)
      queue.push(arc.to)
    }
  }
  return found
}
