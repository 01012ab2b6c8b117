// What the linter of definitions says: the rule, the place in the definition, and the mistake in a sentence.
import type { Act, Definition, Step } from '../definition.ts'

export type Rule =
  | 'opening'
  | 'unknown_step'
  | 'unknown_act'
  | 'unreachable'
  | 'no_end'
  | 'outcomes'
  | 'loop'
  | 'power'
  | 'column'
  | 'time'
  | 'letter'
  | 'citation'
  | 'text'
  | 'field'
  | 'path'

export interface Finding {
  readonly rule: Rule
  /** `step`, `step.act` or `step.act.outcome`. */
  readonly where: string
  readonly sentence: string
}

export const finding = (rule: Rule, where: string, sentence: string): Finding => ({ rule, where, sentence })

export interface PlacedAct {
  readonly step: Step
  readonly act: Act
  readonly index: number
  /** `step.act`. */
  readonly name: string
}

export function actsOf(definition: Definition): readonly PlacedAct[] {
  return definition.steps.flatMap((step) =>
    step.acts.map((act, index) => ({ step, act, index, name: `${step.id}.${act.code}` })),
  )
}
