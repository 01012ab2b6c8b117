// Step 5: the report of the verification is handed up by the Staf Teknis, then by the Kasi.
import type { StepProps } from '../case/step-props.ts'
import { NameFacts } from '../case/NameFacts.tsx'
import { Papers } from '../case/Papers.tsx'
import { useDefinition } from '../case/use-definition.ts'
import { Fields } from './fields/Fields.tsx'
import { OutcomeButtons } from './OutcomeButtons.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useStepForm } from './use-step-form.ts'
import { useSubmit } from './use-submit.ts'

export function ReportScreen(props: StepProps) {
  const { view, busy, problems } = props
  const form = useStepForm(view)
  const submit = useSubmit(props, form)
  const definition = useDefinition(view.service.code, view.service.version)
  const { step } = view
  if (step === null) return null
  const summary = view.values['report_summary']
  return (
    <StepFrame
      view={view}
      form={form}
      problems={problems}
      balance="even"
      note={step.outcomes[0]?.next}
      actions={<OutcomeButtons outcomes={step.outcomes} form={form} submit={submit} busy={busy} problems={problems} />}
    >
      {step.act !== 'report' && typeof summary === 'string' && summary !== '' && (
        <p>Ringkasan Staf Teknis: {summary}</p>
      )}
      <div className="step-form">
        <Fields fields={step.fields} form={form} problems={problems} focusFirst />
      </div>
      {view.items.map((item) => (
        <NameFacts key={item.id} item={item} view={view} definition={definition} />
      ))}
      <Papers caseId={view.caseId} version={view.version} only={['laporan_verifikasi']} />
    </StepFrame>
  )
}
