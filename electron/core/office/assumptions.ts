// Every assumption of the definitions that the office has to confirm: the acts' own, the promises', the general ones.
import type { Definition } from '../../../shared/procedures/definition.ts'

export interface Assumption {
  /** `code.step.act`, `code.promise.n` or `code.key`: the same in every version that assumes the same. */
  readonly key: string
  readonly code: string
  readonly procedure: string
  /** Where it stands, in words. */
  readonly step: string
  readonly text: string
}

export function assumptionsOf(definition: Definition): readonly Assumption[] {
  const { code, title: procedure } = definition
  const acts = definition.steps.flatMap((step) =>
    step.acts.flatMap((act): Assumption[] =>
      act.assumed === null
        ? []
        : [
            {
              key: `${code}.${step.id}.${act.code}`,
              code,
              procedure,
              step: `${step.printed.number} ${step.label}`.trim(),
              text: act.assumed,
            },
          ],
    ),
  )
  const promises = definition.promises.flatMap((promise, index): Assumption[] =>
    promise.assumed === null
      ? []
      : [{ key: `${code}.promise.${index + 1}`, code, procedure, step: promise.label, text: promise.assumed }],
  )
  const general = definition.assumptions.map(
    ({ key, text }): Assumption => ({ key: `${code}.${key}`, code, procedure, step: '', text }),
  )
  return [...acts, ...promises, ...general]
}
