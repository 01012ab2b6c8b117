// Step 7: what was decided, name by name, with the values to copy, what was found on checking, and its proof.
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { JsonObject } from '../../shared/json.ts'
import { useOfficeTime } from '../api/office-time.ts'
import type { StepProps } from '../case/step-props.ts'
import { ExecutedName } from './ExecutedName.tsx'
import { Fields } from './fields/Fields.tsx'
import { OutcomeButtons } from './OutcomeButtons.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useStepForm } from './use-step-form.ts'
import { useSubmit } from './use-submit.ts'

export function ExecutionScreen(props: StepProps) {
  const { view, busy, problems } = props
  const time = useOfficeTime()
  const form = useStepForm(view, { items: starts(view, time.today()) })
  const submit = useSubmit(props, form)
  const { step } = view
  if (step === null) return null
  const changed = view.items.some((item) => form.get('mode_changed', item.id) === 'yes')
  return (
    <StepFrame
      view={view}
      form={form}
      problems={problems}
      balance="even"
      note={
        changed
          ? 'Cara berubah dari keputusan: Kepala Bidang mengonfirmasi perubahannya lebih dahulu.'
          : step.outcomes[0]?.next
      }
      actions={<OutcomeButtons outcomes={step.outcomes} form={form} submit={submit} busy={busy} problems={problems} />}
    >
      {view.items.map((item) => (
        <ExecutedName key={item.id} item={item} view={view} form={form} problems={problems} />
      ))}
      <section className="step-name" aria-label="Tangkapan layar">
        <Fields fields={step.fields} form={form} problems={problems} />
      </section>
    </StepFrame>
  )
}

/** The decision is what is carried out, today, unless the Staf Teknis says otherwise. */
function starts(view: CaseView, today: string): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(
    view.items.map(({ id, values }) => {
      if (values['decision'] !== 'approve' && values['decision'] !== 'reset') return [id, {}]
      const target = values['target'] ?? values['proposed_target'] ?? values['server_which']
      const capacity = values['decided_capacity_gb']
      return [
        id,
        {
          done_on: today,
          ...(typeof values['mode'] === 'string' ? { executed_mode: values['mode'] } : {}),
          ...(typeof target === 'string' ? { executed_target: target } : {}),
          ...(typeof capacity === 'number' ? { executed_capacity_gb: capacity } : {}),
        },
      ]
    }),
  )
}
