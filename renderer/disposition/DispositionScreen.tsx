// Step 2: the letter at the left, the half-folio sheet at the right. Sekretaris reads and initials; Kepala Dinas chooses and initials.
import type { StepProps } from '../case/step-props.ts'
import { OutcomeButtons } from '../steps/OutcomeButtons.tsx'
import { StepFrame } from '../steps/StepFrame.tsx'
import { useStepForm } from '../steps/use-step-form.ts'
import { useSubmit } from '../steps/use-submit.ts'
import { DispositionSheet } from './DispositionSheet.tsx'

export function DispositionScreen(props: StepProps) {
  const { view, busy, problems } = props
  const form = useStepForm(view)
  const submit = useSubmit(props, form)
  const { step } = view
  if (step === null) return null
  const main = step.outcomes.find((outcome) => !outcome.reasonRequired)
  return (
    <StepFrame
      view={view}
      form={form}
      problems={problems}
      balance="even"
      note={main?.next}
      actions={
        <OutcomeButtons
          outcomes={step.outcomes}
          form={form}
          submit={submit}
          busy={busy}
          problems={problems}
          withoutFields={(outcome) => outcome.reasonRequired}
        />
      }
    >
      <DispositionSheet view={view} form={form} problems={problems} disposes={step.act === 'dispose'} />
    </StepFrame>
  )
}
