// Step 7, second act: the Kabid confirms that a name was made in another way than decided, or sends it back.
import type { StepProps } from '../case/step-props.ts'
import { FactList } from '../ui/FactList.tsx'
import { Fields } from './fields/Fields.tsx'
import { modeLabel } from './mode-label.ts'
import { OutcomeButtons } from './OutcomeButtons.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useStepForm } from './use-step-form.ts'
import { useSubmit } from './use-submit.ts'

export function ConfirmChangeScreen(props: StepProps) {
  const { view, busy, problems } = props
  const form = useStepForm(view)
  const submit = useSubmit(props, form)
  const { step } = view
  if (step === null) return null
  const changed = view.items.filter((item) => item.values['mode_changed'] === 'yes')
  return (
    <StepFrame
      view={view}
      form={form}
      problems={problems}
      note={step.outcomes[0]?.next}
      actions={<OutcomeButtons outcomes={step.outcomes} form={form} submit={submit} busy={busy} problems={problems} />}
    >
      {changed.map((item) => {
        const text = (key: string) => (typeof item.values[key] === 'string' ? item.values[key] : '')
        return (
          <section key={item.id} className="step-name" aria-label={item.fqdn}>
            <h2>{item.fqdn}</h2>
            <FactList
              facts={[
                { label: 'Diputuskan', value: `${modeLabel(text('mode'))} ${text('target')}`.trim() },
                { label: 'Dikerjakan', value: `${modeLabel(text('executed_mode'))} ${text('executed_target')}`.trim() },
                { label: 'Alasan Staf Teknis', value: text('mode_change_reason') },
                { label: 'Catatan pengecekan', value: text('check_notes') },
              ]}
            />
          </section>
        )
      })}
      <div className="step-form">
        <Fields fields={step.fields} form={form} problems={problems} />
      </div>
    </StepFrame>
  )
}
