// Step 4: the documents at the left; at the right, name by name, the findings to answer and the data to verify.
import type { JsonObject } from '../../shared/json.ts'
import type { StepProps } from '../case/step-props.ts'
import { Notice } from '../ui/Notice.tsx'
import { Fields } from './fields/Fields.tsx'
import { OutcomeButtons } from './OutcomeButtons.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useStepForm } from './use-step-form.ts'
import { useSubmit } from './use-submit.ts'
import { VerifiedName } from './VerifiedName.tsx'

export function VerificationScreen(props: StepProps) {
  const { view, busy, problems } = props
  const form = useStepForm(view, {
    items: Object.fromEntries(view.items.map((item) => [item.id, proposal(item.values)])),
  })
  const submit = useSubmit(props, form)
  const { step } = view
  if (step === null) return null
  return (
    <StepFrame
      view={view}
      form={form}
      problems={problems}
      title={view.items.length > 1 ? `Verifikasi ${view.items.length} nama` : step.verb}
      balance="even"
      note={step.outcomes[0]?.next}
      actions={<OutcomeButtons outcomes={step.outcomes} form={form} submit={submit} busy={busy} problems={problems} />}
    >
      {view.warnings.length > 0 && (
        <Notice tone="warning" title="Perlu diperhatikan">
          <ul>
            {view.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      {typeof view.values['follow_note'] === 'string' && view.values['follow_note'] !== '' && (
        <p>Pesan Kepala Bidang: {view.values['follow_note']}</p>
      )}
      {view.items.map((item) => (
        <VerifiedName key={item.id} item={item} view={view} form={form} problems={problems} />
      ))}
      <section className="step-name" aria-label="Catatan">
        <Fields fields={step.fields} form={form} problems={problems} />
      </section>
    </StepFrame>
  )
}

/** Proxy where the unit has a server in the data centre, cloud where it has none (procedures P1, rows 1 and 4). */
function proposal(values: JsonObject): JsonObject {
  const which = values['server_which']
  if (values['placement'] === 'no_server') return { proposed_mode: 'cloud' }
  if (values['placement'] !== 'own_server') return {}
  return { proposed_mode: 'proxy', ...(typeof which === 'string' ? { proposed_target: which } : {}) }
}
