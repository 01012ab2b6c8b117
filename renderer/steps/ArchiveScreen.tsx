// Step 13: classification, retention and place, and for each paper that is not there, why.
import { classificationCodes, defaultClassification } from '../../shared/letters/classification.data.ts'
import type { Json } from '../../shared/json.ts'
import type { StepProps } from '../case/step-props.ts'
import { Papers } from '../case/Papers.tsx'
import { TextField } from '../ui/TextField.tsx'
import { expectedPapers } from './expected-papers.ts'
import { Fields } from './fields/Fields.tsx'
import { OutcomeButtons } from './OutcomeButtons.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useStepForm } from './use-step-form.ts'
import { useSubmit } from './use-submit.ts'

const usual = classificationCodes.find((one) => one.code === defaultClassification)

export function ArchiveScreen(props: StepProps) {
  const { view, busy, problems } = props
  const form = useStepForm(view, {
    values: {
      classification: defaultClassification,
      retention_active: usual?.activeYears ?? 2,
      retention_inactive: usual?.inactiveYears ?? 3,
      retention_fate: usual?.finalAction ?? 'dinilai_kembali',
    },
  })
  const submit = useSubmit(props, form)
  const { step } = view
  if (step === null) return null
  const missing = expectedPapers(view).filter((paper) => !paper.present)
  const reasons = reasonsOf(form.get('missing'))
  const setReason = (what: string, reason: string) =>
    form.set(
      'missing',
      missing.map((paper) => ({
        what: paper.what,
        reason: paper.what === what ? reason : (reasons[paper.what] ?? ''),
      })),
    )
  const code = classificationCodes.find((one) => one.code === form.text('classification'))
  return (
    <StepFrame
      view={view}
      form={form}
      problems={problems}
      note={step.outcomes[0]?.next}
      actions={<OutcomeButtons outcomes={step.outcomes} form={form} submit={submit} busy={busy} problems={problems} />}
    >
      <div className="step-form">
        <Fields fields={step.fields} form={form} problems={problems} />
        {code !== undefined && (
          <p className="quiet">
            {code.code}: {code.title}. {code.note}
            {code.assumed && ' Masa simpan ini asumsi, mohon dikonfirmasi terhadap JRA kantor.'}
          </p>
        )}
      </div>
      <section className="step-name" aria-label="Yang tidak ada">
        <h2>{missing.length === 0 ? 'Semua berkas ada.' : `${missing.length} berkas tidak ada`}</h2>
        {missing.map((paper) => (
          <TextField
            key={paper.what}
            id={`missing.${paper.what}`}
            label={paper.what}
            help="Tambahkan berkasnya lewat Tindakan lain, atau tulis mengapa tidak ada."
            optional
            value={reasons[paper.what] ?? ''}
            onChange={(typed) => setReason(paper.what, typed)}
          />
        ))}
      </section>
      <Papers caseId={view.caseId} version={view.version} title="Cetak untuk berkas kertas" />
    </StepFrame>
  )
}

function reasonsOf(value: Json | undefined): Readonly<Record<string, string>> {
  if (!Array.isArray(value)) return {}
  return Object.fromEntries(
    value.flatMap((one: Json) => {
      if (typeof one !== 'object' || one === null || !('what' in one) || !('reason' in one)) return []
      const { what, reason } = one
      return typeof what === 'string' && typeof reason === 'string' ? [[what, reason] as const] : []
    }),
  )
}
