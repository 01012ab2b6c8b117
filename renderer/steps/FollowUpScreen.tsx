// Step 3: the Kabid accepts the disposisi, sets the planned date, and gives the work to a Staf Teknis.
import type { StepProps } from '../case/step-props.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Choice } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { errorAt } from '../ui/ErrorSummary.tsx'
import { FactList } from '../ui/FactList.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { OutcomeButtons } from './OutcomeButtons.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useStepForm } from './use-step-form.ts'
import { useSubmit } from './use-submit.ts'
import { useTechnicians } from './use-technicians.ts'

export function FollowUpScreen(props: StepProps) {
  const { view, busy, problems } = props
  const time = useOfficeTime()
  const technicians = useTechnicians()
  const form = useStepForm(view, { values: { planned_on: time.today() } })
  const submit = useSubmit(props, form)
  const { step } = view
  if (step === null) return null
  const text = (key: string) => {
    const value = view.values[key]
    return typeof value === 'string' ? value : ''
  }
  const instructions = view.values['instructions']
  const promise = view.promise
  return (
    <StepFrame
      view={view}
      form={form}
      problems={problems}
      note={step.outcomes[0]?.next}
      actions={<OutcomeButtons outcomes={step.outcomes} form={form} submit={submit} busy={busy} problems={problems} />}
    >
      <FactList
        facts={[
          { label: 'Pemohon', value: view.unit?.name ?? '' },
          { label: 'Disposisi', value: Array.isArray(instructions) ? instructions.join(', ') : '' },
          { label: 'Catatan disposisi', value: text('disposition_note') },
          {
            label: 'Janji',
            value: promise?.due == null ? '' : `${time.long(promise.due)}, ${promise.words}`,
          },
        ]}
      />
      <div className="step-form">
        <Choice
          id="values.assigned_staf_teknis"
          label="Staf Teknis"
          options={technicians}
          value={form.text('assigned_staf_teknis') === '' ? null : form.text('assigned_staf_teknis')}
          onChange={(chosen) => form.set('assigned_staf_teknis', chosen)}
          error={errorAt(problems, 'values.assigned_staf_teknis')}
          autoFocus
          {...(technicians.length === 0
            ? { help: 'Tidak ada pemegang jabatan Staf Teknis hari ini. Minta administrator menetapkannya.' }
            : {})}
        />
        <DateField
          id="values.planned_on"
          label="Rencana pengerjaan"
          value={form.text('planned_on')}
          onChange={(typed) => form.set('planned_on', typed)}
          today={time.today()}
          error={errorAt(problems, 'values.planned_on')}
        />
        <Paragraph
          id="values.follow_note"
          label="Pesan untuk Staf Teknis"
          optional
          value={form.text('follow_note')}
          onChange={(typed) => form.set('follow_note', typed)}
          error={errorAt(problems, 'values.follow_note')}
        />
      </div>
    </StepFrame>
  )
}
