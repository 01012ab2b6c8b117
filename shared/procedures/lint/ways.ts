// Proves that a case can be opened, reach every act, and end from each; and that every way back counts its rounds.
import type { Definition } from '../definition.ts'
import { type Arc, arcsOf, mayBeSkipped, nowhere, reachable, theEnd } from './arcs.ts'
import { actsOf, type Finding, finding } from './finding.ts'

export function lintOpening(definition: Definition): readonly Finding[] {
  const step = definition.steps[0]
  const act = step?.acts[0]
  if (step === undefined || act === undefined)
    return [finding('opening', definition.code, 'The definition has no first act.')]
  const where = `${step.id}.${act.code}`
  const ways = act.outcomes.filter((outcome) => outcome.kind !== 'return')
  return [
    ...(mayBeSkipped(act) ? [finding('opening', where, 'The first act may be left out.')] : []),
    ...(ways.length === 1
      ? []
      : [finding('opening', where, `The first act has ${ways.length} ways on instead of one.`)]),
    ...ways
      .filter((way) => way.when !== undefined || way.guards !== undefined || way.reasonRequired === true)
      .map((way) => finding('opening', `${where}.${way.code}`, 'Opening a case asks no condition, guard or reason.')),
  ]
}

export function lintReach(definition: Definition): readonly Finding[] {
  const arcs = arcsOf(definition)
  const acts = actsOf(definition)
  const names = acts.map((placed) => placed.name)
  const seen = reachable(arcs, names.slice(0, 1))
  const backwards = arcs.map((arc) => ({ ...arc, from: arc.to, to: arc.from }))
  const ending = reachable(backwards, [theEnd])
  return [
    ...arcs
      .filter((arc) => arc.to.startsWith('unknown step'))
      .map((arc) => finding('unknown_step', place(arc), `Leads to ${arc.to}.`)),
    ...arcs
      .filter((arc) => arc.to === nowhere)
      .map((arc) => finding('no_end', place(arc), 'No act and no end follows.')),
    ...names.filter((name) => !seen.has(name)).map((name) => finding('unreachable', name, 'No way leads here.')),
    ...names
      .filter((name) => !ending.has(name))
      .map((name) => finding('no_end', name, 'No way leads from here to the end.')),
    ...definition.steps
      .filter((step) => step.acts.length === 0)
      .map((step) => finding('unreachable', step.id, 'The step has no act.')),
    ...twice(definition.steps.map((step) => step.id)).map((id) =>
      finding('unknown_step', id, 'Two steps share this id.'),
    ),
    ...twice(names).map((name) => finding('unknown_act', name, 'Two acts of the step share this code.')),
    ...named(definition, names),
  ]
}

/** Withdrawal and four-eyes pairs name steps and acts that stand in the definition. */
function named(definition: Definition, names: readonly string[]): readonly Finding[] {
  const ids = definition.steps.map((step) => step.id)
  const steps = definition.withdrawal === null ? [] : [definition.withdrawal.until, definition.withdrawal.to]
  return [
    ...steps
      .filter((id) => !ids.includes(id))
      .map((id) => finding('unknown_step', 'withdrawal', `Names the unknown step ${id}.`)),
    ...definition.fourEyes
      .flat()
      .filter((name) => !names.includes(name))
      .map((name) => finding('unknown_act', 'fourEyes', `Names the unknown act ${name}.`)),
  ]
}

export function lintLoops(definition: Definition): readonly Finding[] {
  const arcs = arcsOf(definition)
  const uncounted = arcs.filter((arc) => arc.outcome.loop === undefined)
  const circles = uncounted.filter((arc) => reachable(uncounted, [arc.to]).has(arc.from))
  const returns = actsOf(definition).flatMap(({ name, act }) =>
    act.outcomes.filter((outcome) => outcome.kind === 'return').map((outcome) => ({ name, outcome })),
  )
  return [
    ...circles.map((arc) => finding('loop', place(arc), 'Lies on a circle in which no round is counted.')),
    ...returns
      .filter(({ outcome }) => outcome.loop === undefined)
      .map(({ name, outcome }) =>
        finding('loop', `${name}.${outcome.code}`, 'Sends work back without counting the round.'),
      ),
    ...returns
      .filter(({ outcome }) => outcome.reasonRequired !== true)
      .map(({ name, outcome }) =>
        finding('loop', `${name}.${outcome.code}`, 'Sends work back without asking for a reason.'),
      ),
  ]
}

function place(arc: Arc): string {
  return `${arc.from}.${arc.outcome.code}`
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}
