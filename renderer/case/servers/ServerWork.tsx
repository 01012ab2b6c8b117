// What was done on servers for an approved name, its proof, and what this person may do there now.
import { type ReactNode } from 'react'
import type { ExecutionView } from '../../../shared/contract/domains.ts'
import { api } from '../../api/client.ts'
import { useEndpoint } from '../../api/queries.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PlanPart } from './PlanPart.tsx'
import { ProofPart } from './ProofPart.tsx'
import { RunList } from './RunList.tsx'
import { StandingPart } from './StandingPart.tsx'
import { WebPart } from './WebPart.tsx'
import { WaivePart } from './WaivePart.tsx'
import './servers.css'

interface ServerWorkProps {
  readonly caseId: string
  readonly itemId: string
  /** In step 7, where the name is made: shown even while nothing was done. */
  readonly acting?: boolean
  /** The way of making differs from the decision that the plan follows. */
  readonly changed?: boolean
  /** Shown in step 7 where no server can be asked. */
  readonly byHand?: ReactNode
}

export function ServerWork({ caseId, itemId, acting = false, changed = false, byHand }: ServerWorkProps) {
  const asked = useEndpoint(['domains', 'execution', caseId, itemId], () =>
    api.domains.execution({ caseId, itemId }, {}),
  )
  if (asked.state === 'loading') return null
  if (asked.state === 'failed') return acting ? <Notice tone="late">{asked.fault.message}</Notice> : null
  const work = asked.value
  if (!acting && !hasHappened(work)) return null
  const part = { caseId, itemId, work }
  return (
    <div id={`items.${itemId}`} className="server-work" tabIndex={-1}>
      <h3>Di server nama</h3>
      {!work.checked && !work.automatic && acting && (
        <p className="quiet">Tidak diperiksa otomatis: zona ini belum mempunyai server di Pengaturan, Server nama.</p>
      )}
      {changed && work.standing === 'nothing' && (
        <Notice tone="warning">
          Rencana di bawah mengikuti keputusan langkah 6, bukan cara yang Anda pilih di atas.
        </Notice>
      )}
      {work.standing !== 'nothing' && <StandingPart {...part} />}
      {work.proof !== null && <ProofPart proof={work.proof} restored={work.standing === 'nothing'} />}
      {(acting || work.web !== null) && <WebPart {...part} />}
      {work.waived !== null && (
        <Notice tone="warning" title={`Dilanjutkan tanpa bukti hijau atas izin ${work.waived.by}.`}>
          {work.waived.reason}
        </Notice>
      )}
      {acting && work.standing === 'nothing' && (work.checked || work.automatic ? <PlanPart {...part} /> : byHand)}
      {work.abilities.waive && work.checked && work.waived === null && work.proof?.colour !== 'green' && (
        <WaivePart {...part} />
      )}
      {work.runs.length > 0 && <RunList runs={work.runs} />}
    </div>
  )
}

function hasHappened({ runs, proof, web, waived, abilities, checked }: ExecutionView): boolean {
  return runs.length > 0 || proof !== null || web !== null || waived !== null || (abilities.waive && checked)
}
