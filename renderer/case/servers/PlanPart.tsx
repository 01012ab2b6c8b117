// The plan of a name: every change before and after, the texts for an operator, and the one button that carries it out.
import { useState } from 'react'
import type { PlanView } from '../../../shared/contract/domains.ts'
import { useAsking } from '../../api/asking.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PlanTexts } from './PlanTexts.tsx'
import { RecordChanges } from './RecordChanges.tsx'
import { type ServerPart, useServerAct } from './server-part.ts'

export function PlanPart({ caseId, itemId, work }: ServerPart) {
  const plan = useAsking(() => api.domains.plan({ caseId, itemId }, {}))
  return (
    <>
      {plan.fault !== null && (
        <ErrorSummary
          title="Rencana belum dapat dibuat."
          problems={problemsOf(plan.fault).map(({ sentence }) => ({ path: '', sentence }))}
        />
      )}
      {work.abilities.plan && (
        <div className="server-acts">
          <Button busy={plan.busy && 'Membaca server…'} onClick={() => void plan.ask()}>
            {plan.found === null ? 'Lihat rencana' : 'Susun ulang rencana'}
          </Button>
        </div>
      )}
      {plan.found !== null && (
        <MadePlan key={plan.found.hash} plan={plan.found} part={{ caseId, itemId, work }} again={plan.ask} />
      )}
    </>
  )
}

interface MadePlanProps {
  readonly plan: PlanView
  readonly part: ServerPart
  readonly again: () => Promise<void>
}

function MadePlan({ plan, part: { caseId, itemId, work }, again }: MadePlanProps) {
  const [isOld, setOld] = useState(false)
  const act = useServerAct((input) => api.domains.apply({ caseId, itemId }, { ...input, hash: plan.hash }))
  const apply = async () => {
    if (await act.run()) return
    setOld(true)
  }
  const isEmpty = plan.changes.length === 0
  return (
    <div className="server-plan">
      <p>
        {isEmpty
          ? `Server sudah berisi ${plan.name} seperti yang diputuskan; tidak ada yang perlu ditulis.`
          : `Yang akan berubah di zona ${plan.zone}:`}
      </p>
      <RecordChanges changes={plan.changes} />
      {plan.warnings.map((warning) => (
        <Notice key={warning} tone="warning">
          {warning}
        </Notice>
      ))}
      <PlanTexts texts={plan.texts} />
      {act.fault !== null && (
        <Notice
          tone="late"
          live
          action={
            isOld ? (
              <Button small onClick={() => void again()}>
                Susun ulang rencana
              </Button>
            ) : undefined
          }
        >
          {act.fault.message}
        </Notice>
      )}
      {work.abilities.apply && (
        <div className="server-acts">
          <Button
            busy={act.busy && (work.automatic ? 'Menulis ke server…' : 'Memeriksa server…')}
            onClick={() => void apply()}
          >
            {work.automatic ? 'Tulis ke server' : 'Sudah saya tulis di server'}
          </Button>
          <span className="quiet">
            {work.automatic
              ? 'Hanya perubahan di atas yang ditulis; dapat dikembalikan sampai orang lain mengubah nama ini.'
              : 'Tekan sesudah rencana di atas Anda kerjakan; Siladom lalu memeriksanya.'}
          </span>
        </div>
      )}
    </div>
  )
}
