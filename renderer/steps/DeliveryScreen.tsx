// Step 12: the signed letter goes to the applicant; then the access is handed over, with a receipt and without a password.
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { JsonObject } from '../../shared/json.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { LetterList } from '../case/LetterList.tsx'
import { Papers } from '../case/Papers.tsx'
import type { StepProps } from '../case/step-props.ts'
import { FactList } from '../ui/FactList.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Fields } from './fields/Fields.tsx'
import { modeLabel } from './mode-label.ts'
import { OutcomeButtons } from './OutcomeButtons.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useStepForm } from './use-step-form.ts'
import { useSubmit } from './use-submit.ts'

export function DeliveryScreen(props: StepProps) {
  const { view, busy, problems } = props
  const time = useOfficeTime()
  const handsOver = view.step?.act === 'hand_over'
  const form = useStepForm(view, {
    values: handsOver ? accessStart(view, time.today()) : letterStart(view, time.today()),
  })
  const submit = useSubmit(props, form)
  const { step } = view
  if (step === null) return null
  return (
    <StepFrame
      view={view}
      form={form}
      problems={problems}
      note={step.outcomes[0]?.next}
      actions={<OutcomeButtons outcomes={step.outcomes} form={form} submit={submit} busy={busy} problems={problems} />}
    >
      {handsOver ? (
        <>
          <Notice tone="warning" title="Kata sandi tidak dicatat di Siladom.">
            Serahkan langsung kepada pengelola, atau lewat telepon ke nomor di register. Pengelola menggantinya saat
            pertama masuk.
          </Notice>
          <FactList
            facts={view.items
              .filter((item) => item.values['decision'] !== 'refuse')
              .map((item) => ({
                label: item.fqdn,
                value:
                  item.values['decision'] === 'reset'
                    ? 'Pengaturan ulang akses'
                    : modeLabel(textOf(item.values, 'executed_mode')),
              }))}
          />
          <Papers
            caseId={view.caseId}
            version={view.version}
            only={['tanda_terima_akses']}
            title="Cetak lebih dahulu"
          />
        </>
      ) : (
        <LetterList letters={view.letters.filter((letter) => letter.kind.startsWith('surat'))} />
      )}
      <div className="step-form">
        <Fields fields={step.fields} form={form} problems={problems} focusFirst />
      </div>
    </StepFrame>
  )
}

function letterStart(view: CaseView, today: string): JsonObject {
  return { sent_on: today, ...(view.unit === null ? {} : { sent_to: `Kepala ${view.unit.name}` }) }
}

function accessStart(view: CaseView, today: string): JsonObject {
  const manager = view.contact?.['pengelola']
  const name = typeof manager === 'object' && manager !== null && 'name' in manager ? manager.name : undefined
  return { access_on: today, ...(typeof name === 'string' && name !== '' ? { access_to: name } : {}) }
}

function textOf(values: JsonObject, key: string): string {
  const value = values[key]
  return typeof value === 'string' ? value : ''
}
