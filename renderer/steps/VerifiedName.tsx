// The verification of one name: what was asked, the findings with their answers, the questions, what the report will say.
import type { CaseItem, CaseView } from '../../shared/contract/case-view.ts'
import type { FindingView } from '../../shared/contract/parts.ts'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { answersOf } from '../case/answers.ts'
import { Findings } from '../case/Findings.tsx'
import type { Problem } from '../ui/ErrorSummary.tsx'
import { FactList } from '../ui/FactList.tsx'
import { TextField } from '../ui/TextField.tsx'
import { Fields } from './fields/Fields.tsx'
import { LiveCheckPart } from './LiveCheckPart.tsx'
import { ReportPreview } from './ReportPreview.tsx'
import { askedFacts } from './asked-facts.ts'
import type { StepForm } from './use-step-form.ts'

interface VerifiedNameProps {
  readonly item: CaseItem
  readonly view: CaseView
  readonly form: StepForm
  readonly problems: readonly Problem[]
}

export function VerifiedName({ item, view, form, problems }: VerifiedNameProps) {
  const unitId = view.unit?.id ?? null
  const asked = useEndpoint(['intake', 'check', item.asked, unitId], () =>
    api.intake.checkName({}, { asked: item.asked, unitId }),
  )
  const fields = view.step?.fields ?? []
  const findings = asked.state === 'ready' ? asked.value.findings : []
  const kept = form.get('warning_answers', item.id)
  const answers = answersOf({ warning_answers: kept ?? null })
  const open = problems.some((problem) => problem.path === 'warning_unanswered')
  const answerField = (finding: FindingView) =>
    finding.severity === 'warn' ? (
      <TextField
        id={`items.${item.id}.warning_answers.${finding.code}`}
        label="Jawaban verifikator"
        help="Satu kalimat: mengapa nama ini tetap dapat diteruskan, atau apa yang perlu diubah."
        value={answers[finding.code] ?? ''}
        onChange={(typed) => form.set('warning_answers', { ...answers, [finding.code]: typed }, item.id)}
        error={
          open && (answers[finding.code] ?? '').trim() === '' ? 'Jawab peringatan ini dengan satu kalimat.' : undefined
        }
      />
    ) : null
  return (
    <section className="step-name" aria-label={item.fqdn}>
      <h2 className={view.items.length === 1 ? 'sr-only' : undefined}>{item.fqdn}</h2>
      <FactList facts={askedFacts(item)} />
      <div>
        <h3>Temuan tentang nama</h3>
        {asked.state === 'failed' && <p>{asked.fault.message}</p>}
        {asked.state === 'ready' && findings.length === 0 && <p>Tidak ada temuan. Penulisan nama sesuai aturan.</p>}
        <Findings findings={findings} below={answerField} />
      </div>
      <LiveCheckPart caseId={view.caseId} item={item} />
      <Fields
        fields={fields.filter((field) => !computed.includes(field.key))}
        form={form}
        problems={problems}
        itemId={item.id}
      />
      <ReportPreview item={item} form={form} findings={findings} />
    </section>
  )
}

/** What the core finds by itself. */
const computed: readonly string[] = ['blocked', 'overridable', 'warnings_open']
