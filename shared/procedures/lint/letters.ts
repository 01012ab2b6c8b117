// Proves that what a letter needs is entered on every path to the act that makes it.
import type { Definition, ProcedureCode } from '../definition.ts'
import type { Expression } from '../expression.ts'
import { type Arc, arcsOf } from './arcs.ts'
import { actsOf, type Finding, finding, type PlacedAct } from './finding.ts'

export interface NeededField {
  readonly key: string
  /** Needed only where this holds; then a field asked under the same condition is enough. */
  readonly when?: Expression
}

/** A letter kind, the act after which it is made, and the values it prints. */
export interface LetterNeed {
  readonly procedure: ProcedureCode
  readonly letter: string
  readonly after: string
  readonly fields: readonly NeededField[]
}

export function lintLetters(definition: Definition, needs: readonly LetterNeed[]): readonly Finding[] {
  const acts = actsOf(definition)
  const own = needs.filter((need) => need.procedure === definition.code)
  return own.flatMap((need) => {
    const maker = acts.find((placed) => placed.name === need.after)
    if (maker === undefined)
      return [finding('unknown_act', need.letter, `Is made after the unknown act ${need.after}.`)]
    return need.fields
      .filter((field) => !asks(maker, field) && !alwaysBefore(definition, acts, need.after, field))
      .map((field) =>
        finding('letter', need.after, `The letter ${need.letter} needs ${field.key}, which some path does not enter.`),
      )
  })
}

/** Whether finishing the act means that the field was entered. */
function asks({ act }: PlacedAct, needed: NeededField): boolean {
  return act.fields.some(
    (field) =>
      field.key === needed.key && field.required && (field.when === undefined || same(field.when, needed.when)),
  )
}

/** Walks from the opening without ever leaving an act that asks for the field; reaching the goal shows a path without it. */
function alwaysBefore(definition: Definition, acts: readonly PlacedAct[], goal: string, needed: NeededField): boolean {
  const asking = new Set(acts.filter((placed) => asks(placed, needed)).map((placed) => placed.name))
  const open = arcsOf(definition).filter((arc) => !asking.has(arc.from) || entersNothing(arc))
  const first = acts[0]?.name ?? ''
  const found = new Set([first])
  const queue = [first]
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    for (const arc of open) {
      if (arc.from !== here || found.has(arc.to)) continue
      found.add(arc.to)
      queue.push(arc.to)
    }
  }
  return !found.has(goal)
}

function entersNothing(arc: Arc): boolean {
  return arc.outcome.kind === 'return' || arc.outcome.withoutFields === true
}

function same(one: Expression, other: Expression | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
