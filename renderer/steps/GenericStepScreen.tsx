// Any act of any procedure: its fields, the row of the source beside them, and its ways on as buttons.
import type { OutcomeView } from '../../shared/contract/parts.ts'
import type { StepProps } from '../case/step-props.ts'
import { useDefinition } from '../case/use-definition.ts'
import { type Expression, holds } from '../../shared/procedures/expression.ts'
import { DocumentViewer } from '../documents/DocumentViewer.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Fields } from './fields/Fields.tsx'
import { OutcomeButtons } from './OutcomeButtons.tsx'
import { PrintedRow } from './PrintedRow.tsx'
import { scopeOfView } from './scope.ts'
import { outsideWords } from './outside-words.ts'
import { stepDocuments } from './step-documents.ts'
import { StepFrame } from './StepFrame.tsx'
import { useStepForm } from './use-step-form.ts'
import { useSubmit } from './use-submit.ts'

export function GenericStepScreen(props: StepProps) {
  const { view, busy, problems } = props
  const form = useStepForm(view)
  const submit = useSubmit(props, form)
  const definition = useDefinition(view.service.code, view.service.version)
  const step = view.step
  if (step === null) return null
  const printed = definition?.steps.find((one) => one.id === step.id)
  const act = printed?.acts.find((one) => one.code === step.act)
  const outside = act?.actor.kind === 'outside' ? outsideWords(act.actor.party) : null
  const isBare = (outcome: OutcomeView) =>
    act?.outcomes.find((one) => one.code === outcome.code)?.withoutFields === true
  const scope = scopeOfView(view, form.draft.value)
  const outcomes = step.outcomes.filter((outcome) => {
    const when = act?.outcomes.find((one) => one.code === outcome.code)?.when
    return when === undefined || needsCore(when) || holds(when, scope)
  })
  const main = outcomes.find((outcome) => outcome.kind !== 'return')
  const hasOwn = step.fields.some((field) => !field.perItem)
  const hasEach = step.fields.some((field) => field.perItem)
  return (
    <StepFrame
      view={view}
      form={form}
      problems={problems}
      note={main?.next}
      balance="even"
      left={
        <DocumentViewer
          documents={stepDocuments(view, Object.values(form.uploaded))}
          papers={
            printed === undefined
              ? []
              : [
                  {
                    id: 'source',
                    label: 'Baris sumber',
                    content: (
                      <PrintedRow
                        row={printed.printed}
                        source={step.source}
                        assumed={step.assumed}
                        title={definition?.title ?? ''}
                      />
                    ),
                  },
                ]
          }
        />
      }
      actions={
        <OutcomeButtons
          outcomes={outcomes}
          form={form}
          submit={submit}
          busy={busy}
          problems={problems}
          withoutFields={isBare}
        />
      }
    >
      {outside !== null && (
        <Notice title={`Perbuatan ${outside}, dicatat oleh kami`}>
          Tulis tanggal, asal kabar, dan buktinya. Waktunya dihitung sebagai waktu pihak itu.
        </Notice>
      )}
      {step.fields.length === 0 && <p>Periksa berkasnya, lalu pilih di bawah. Langkah ini tidak meminta isian.</p>}
      {hasOwn && (
        <div className="step-form">
          <Fields fields={step.fields} form={form} problems={problems} focusFirst />
        </div>
      )}
      {hasEach &&
        view.items.map((item) => (
          <section key={item.id} className="step-name" aria-label={item.fqdn}>
            <h2>{item.fqdn}</h2>
            <Fields fields={step.fields} form={form} problems={problems} itemId={item.id} />
          </section>
        ))}
    </StepFrame>
  )
}

/** Conditions on the office's settings and on counted rounds are known to the core alone. */
function needsCore(when: Expression): boolean {
  const text = JSON.stringify(when)
  return text.includes('"setting.') || text.includes('"case.loop_') || text.includes('"case.asked_repair')
}
