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
  const words = isEmpty ? acts.stands : work.automatic ? acts.write : acts.byHand
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
          <Button busy={act.busy && words.busy} onClick={() => void apply()}>
            {words.button}
          </Button>
          <span className="quiet">{words.help}</span>
        </div>
      )}
    </div>
  )
}

const acts = {
  write: {
    button: 'Tulis ke server',
    busy: 'Menulis ke server…',
    help: 'Hanya perubahan di atas yang ditulis; dapat dikembalikan sampai orang lain mengubah nama ini.',
  },
  byHand: {
    button: 'Sudah saya tulis di server',
    busy: 'Memeriksa server…',
    help: 'Tekan sesudah rencana di atas Anda kerjakan; Siladom lalu memeriksanya.',
  },
  stands: {
    button: 'Pakai yang sudah ada',
    busy: 'Memeriksa server…',
    help: 'Tidak ada yang ditulis; Siladom memeriksa semua server nama.',
  },
} as const
