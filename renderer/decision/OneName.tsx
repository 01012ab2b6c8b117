// A request for one name: facts, findings, the two questions, how it will be made, what follows.
import type { CaseItem, CaseView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import type { StepForm } from '../steps/use-step-form.ts'
import type { Problem } from '../ui/ErrorSummary.tsx'
import { FactList } from '../ui/FactList.tsx'
import { Notice } from '../ui/Notice.tsx'
import { approvalRefusal, mayReset } from './choices.ts'
import { consequenceOf } from './consequences.ts'
import { Execution } from './Execution.tsx'
import { FindingList, saysRegister } from './FindingList.tsx'
import { NameFacts } from './NameFacts.tsx'
import { NextBox } from './NextBox.tsx'
import { SimilarCases } from './SimilarCases.tsx'
import { TwoQuestions } from './TwoQuestions.tsx'

interface OneNameProps {
  readonly view: CaseView
  readonly item: CaseItem
  readonly form: StepForm
  readonly problems: readonly Problem[]
}

export function OneName({ view, item, form, problems }: OneNameProps) {
  const time = useOfficeTime()
  const entered = form.draft.value.items[item.id] ?? {}
  const refused = approvalRefusal(item, entered)
  const lines = [
    ...(refused === null ? [{ when: 'Bila disetujui:', what: consequenceOf('approve', entered) }] : []),
    ...(mayReset(item, entered) ? [{ when: 'Bila akses diatur ulang:', what: consequenceOf('reset', entered) }] : []),
    { when: 'Bila ditolak:', what: consequenceOf('refuse', entered) },
  ]
  return (
    <>
      <div className="decision-facts">
        <FactList
          facts={[{ label: 'Pemohon', value: `${view.unit?.name ?? ''}, diterima ${time.short(view.receivedAt)}` }]}
        />
        <NameFacts view={view} item={item} />
      </div>
      <FindingList item={item} registerSaid={saysRegister(view)} />
      <SimilarCases view={view} itemId={item.id} />
      <TwoQuestions item={item} form={form} problems={problems} />
      {refused === null ? (
        <Execution view={view} item={item} form={form} problems={problems} />
      ) : (
        <Notice tone="late" live title="Tidak dapat disetujui.">
          {refused}
        </Notice>
      )}
      <NextBox promise={view.promise} lines={lines} />
    </>
  )
}
