// Keputusan satu layar (SOP step 6): the evidence left, the findings and the two questions right, the choices below.
import { useState } from 'react'
import type { JsonObject } from '../../shared/json.ts'
import { CaseTools } from '../case/CaseTools.tsx'
import type { StepProps } from '../case/step-props.ts'
import { stepLine } from '../case/step-words.ts'
import { useStepForm } from '../steps/use-step-form.ts'
import { ErrorSummary, type Problem } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SplitPage } from '../ui/SplitPage.tsx'
import { Loading } from '../ui/States.tsx'
import { type Asking, type Decision, decisionOf } from './choices.ts'
import { CompletenessDialog } from './CompletenessDialog.tsx'
import { decisionCompletion } from './completion.ts'
import { missingOf } from './consequences.ts'
import { DecisionBar } from './DecisionBar.tsx'
import { Evidence } from './Evidence.tsx'
import { proposedValues } from './item-values.ts'
import { ManyNames } from './ManyNames.tsx'
import { useOfficeGrounds } from './office-grounds.ts'
import { OneName } from './OneName.tsx'
import { RefuseDialog } from './RefuseDialog.tsx'
import { ResetDialog } from './ResetDialog.tsx'
import './decision.css'

const noneLocal: readonly Problem[] = []
const nothing: JsonObject = {}

export function DecisionScreen({ view, complete, perform, busy, problems }: StepProps) {
  const { items } = view
  const form = useStepForm(view, { items: Object.fromEntries(items.map((item) => [item.id, proposedValues(item)])) })
  const [asking, setAsking] = useState<Asking | null>(null)
  const [local, setLocal] = useState(noneLocal)
  const office = useOfficeGrounds()
  if (!form.draft.ready) return <Loading sentence="Menyiapkan layar keputusan…" />
  const enteredOf = (itemId: string) => form.draft.value.items[itemId] ?? nothing
  const [first] = items
  const single = items.length === 1 && first !== undefined ? first : null

  const isComplete = (decisions: Readonly<Record<string, Decision | null>>): boolean => {
    const missing = missingOf(items, (itemId) => ({ ...enteredOf(itemId), decision: decisions[itemId] ?? null }))
    setLocal(missing === null ? noneLocal : [{ path: `items.${missing.itemId}.looked`, sentence: missing.sentence }])
    return missing === null
  }
  const decide = async (decisions: Readonly<Record<string, Decision | null>>) => {
    if (!isComplete(decisions)) return
    if (await complete(decisionCompletion(items, enteredOf, decisions, office))) await form.draft.drop()
    else setAsking(null)
  }
  const decideOne = (decision: Decision) => void (single !== null && decide({ [single.id]: decision }))
  const decideAll = () =>
    void decide(Object.fromEntries(items.map((item) => [item.id, decisionOf(enteredOf(item.id))])))
  const ask = (what: Asking) => {
    if (what !== 'completeness' && single !== null && !isComplete({ [single.id]: what })) return
    setAsking(what)
  }
  const shown = [...local, ...problems]
  return (
    <SplitPage
      above={stepLine(view)}
      title={single === null ? `Putuskan ${items.length} nama` : 'Setujui atau tolak permohonan'}
      sub={single === null ? view.unit?.name : single.fqdn}
      tools={<CaseTools />}
      left={<Evidence view={view} />}
      footer={
        <DecisionBar
          view={view}
          single={single}
          enteredOf={enteredOf}
          busy={busy}
          draft={form.draft}
          onAsk={ask}
          onApprove={() => decideOne('approve')}
          onDecideAll={decideAll}
        />
      }
    >
      <ErrorSummary problems={shown} title="Keputusan belum dapat dicatat." />
      {view.warnings.length > 0 && (
        <Notice tone="warning">
          {view.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      {single === null ? (
        <ManyNames view={view} form={form} problems={shown} />
      ) : (
        <OneName view={view} item={single} form={form} problems={shown} />
      )}
      {asking === 'refuse' && single !== null && (
        <RefuseDialog
          item={single}
          form={form}
          problems={shown}
          busy={busy}
          onRefuse={() => decideOne('refuse')}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'reset' && single !== null && (
        <ResetDialog
          item={single}
          entered={enteredOf(single.id)}
          busy={busy}
          onReset={() => decideOne('reset')}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'completeness' && (
        <CompletenessDialog view={view} form={form} perform={perform} busy={busy} onClose={() => setAsking(null)} />
      )}
    </SplitPage>
  )
}
