// A request for several names: a compact list, each name with its own evidence and its own choice.
import type { CaseItem, CaseView } from '../../shared/contract/case-view.ts'
import type { StepForm } from '../steps/use-step-form.ts'
import { Badge } from '../ui/Badge.tsx'
import { Choice } from '../ui/Choice.tsx'
import { errorAt, type Problem } from '../ui/ErrorSummary.tsx'
import { Fold } from '../ui/Fold.tsx'
import { approvalRefusal, type Decision, decisionOf, decisionWords, mayReset } from './choices.ts'
import { consequenceOf, summaryOf } from './consequences.ts'
import { Execution } from './Execution.tsx'
import { FindingList, saysRegister } from './FindingList.tsx'
import { GroundsChoice } from './GroundsChoice.tsx'
import { blocksOf } from './item-values.ts'
import { NameFacts } from './NameFacts.tsx'
import { NextBox } from './NextBox.tsx'
import { SimilarCases } from './SimilarCases.tsx'
import { TwoQuestions } from './TwoQuestions.tsx'

interface ManyNamesProps {
  readonly view: CaseView
  readonly form: StepForm
  readonly problems: readonly Problem[]
}

export function ManyNames({ view, form, problems }: ManyNamesProps) {
  const enteredOf = (itemId: string) => form.draft.value.items[itemId] ?? {}
  const summary = summaryOf(view.items, enteredOf)
  return (
    <>
      <ol className="many-names" aria-label="Nama yang diminta">
        {view.items.map((item, index) => (
          <li key={item.id}>
            <Fold
              title={<NameHead item={item} decision={decisionOf(enteredOf(item.id))} />}
              open={index === 0 || hasProblem(item, problems)}
            >
              <NameFacts view={view} item={item} />
              <FindingList item={item} registerSaid={saysRegister(view)} />
              <SimilarCases view={view} itemId={item.id} />
              <TwoQuestions item={item} form={form} problems={problems} />
              <NameChoice item={item} form={form} problems={problems} />
              {decisionOf(enteredOf(item.id)) === 'approve' && (
                <Execution view={view} item={item} form={form} problems={problems} />
              )}
              {decisionOf(enteredOf(item.id)) === 'refuse' && (
                <GroundsChoice item={item} form={form} problems={problems} />
              )}
            </Fold>
          </li>
        ))}
      </ol>
      <NextBox
        promise={view.promise}
        lines={[{ when: '', what: summary === '' ? 'Putuskan setiap nama; satu surat memuat semuanya.' : summary }]}
      />
    </>
  )
}

/** A name that something is wrong with stands open, so that the summary can lead into it. */
function hasProblem(item: CaseItem, problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.path.startsWith(`items.${item.id}.`))
}

function NameHead({ item, decision }: { readonly item: CaseItem; readonly decision: Decision | null }) {
  const warnings = item.findings.filter((finding) => finding.severity === 'warn').length
  return (
    <span className="name-head">
      <strong>{item.fqdn}</strong>
      {blocksOf(item).length > 0 && <Badge tone="late">terhalang</Badge>}
      {warnings > 0 && <Badge tone="warning">{warnings} peringatan</Badge>}
      <Badge tone={decision === null ? 'neutral' : 'accent'}>
        {decision === null ? 'belum diputuskan' : decisionWords[decision]}
      </Badge>
    </span>
  )
}

function NameChoice({ item, form, problems }: Omit<ManyNamesProps, 'view'> & { readonly item: CaseItem }) {
  const entered = form.draft.value.items[item.id] ?? {}
  const refused = approvalRefusal(item, entered)
  const path = `items.${item.id}.decision`
  return (
    <Choice<Decision>
      id={path}
      label="Keputusan"
      options={[
        {
          value: 'approve',
          label: 'Setujui',
          disabled: refused !== null,
          help: refused ?? consequenceOf('approve', entered),
        },
        { value: 'refuse', label: 'Tolak', help: consequenceOf('refuse', entered) },
        ...(mayReset(item, entered)
          ? [{ value: 'reset', label: 'Atur ulang akses', help: consequenceOf('reset', entered) } as const]
          : []),
      ]}
      value={decisionOf(entered)}
      onChange={(decision) => form.set('decision', decision, item.id)}
      error={errorAt(problems, path)}
    />
  )
}
