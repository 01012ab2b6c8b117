// Sends what was entered on the way that was chosen; the draft is dropped once it is done.
import type { JsonObject } from '../../shared/json.ts'
import type { PerformOptions, StepProps } from '../case/step-props.ts'
import type { StepForm } from './use-step-form.ts'

export type Submit = (outcome: string | null, extra?: SubmitExtra) => Promise<boolean>

export interface SubmitExtra {
  readonly reason?: string
  /** The outcome asks for its reason alone. */
  readonly withoutFields?: boolean
  /** Structured values that no field of the form holds. */
  readonly values?: JsonObject
  readonly items?: Readonly<Record<string, JsonObject>>
  readonly options?: PerformOptions
}

export function useSubmit({ complete }: Pick<StepProps, 'complete'>, form: StepForm): Submit {
  return async (outcome, extra = {}) => {
    await form.draft.flush()
    const entry =
      extra.withoutFields === true ? { values: {}, items: {}, documents: [] } : form.entry(outcome ?? undefined)
    const done = await complete(
      {
        outcome,
        reason: extra.reason ?? null,
        values: { ...entry.values, ...extra.values },
        items: withItems(entry.items, extra.items ?? {}),
        documents: [...entry.documents],
      },
      extra.options,
    )
    if (done) await form.draft.drop()
    return done
  }
}

function withItems(
  items: Readonly<Record<string, JsonObject>>,
  extra: Readonly<Record<string, JsonObject>>,
): Record<string, JsonObject> {
  const ids = new Set([...Object.keys(items), ...Object.keys(extra)])
  return Object.fromEntries([...ids].map((id) => [id, { ...items[id], ...extra[id] }]))
}
