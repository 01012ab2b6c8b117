// "Serupa dan sudah diputus": at most three decisions of the past that are like the one to be taken.
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { PastDecision } from '../../shared/contract/similar.ts'
import { dateInWords } from '../../shared/calendar/format.ts'
import { api } from '../api/client.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useEndpoint } from '../api/queries.ts'
import { Go } from '../app/Go.tsx'

interface SimilarCasesProps {
  readonly view: CaseView
  readonly itemId: string
}

export function SimilarCases({ view, itemId }: SimilarCasesProps) {
  const { caseId } = view
  const time = useOfficeTime()
  const asked = useEndpoint(['cases', 'similar', caseId], () => api.cases.similar({ caseId }, {}))
  if (asked.state === 'loading') return null
  if (asked.state === 'failed') return <p className="quiet">Permohonan serupa belum terbaca. {asked.fault.message}</p>
  const past = asked.value.names.find((name) => name.itemId === itemId)?.past ?? []
  return (
    <PastDecisions past={past} asker={view.unit?.name ?? ''} dateOf={(instant) => dateInWords(time.date(instant))} />
  )
}

const outcomes = {
  approve: { sign: '✓', tone: 'done', words: 'Disetujui' },
  refuse: { sign: '✗', tone: 'late', words: 'Ditolak' },
  reset: { sign: '↻', tone: 'accent', words: 'Akses diatur ulang' },
} as const

interface PastDecisionsProps {
  readonly past: readonly PastDecision[]
  /** Who asks now; of the same unit the reason of likeness speaks already. */
  readonly asker: string
  readonly dateOf: (instant: number) => string
}

export function PastDecisions({ past, asker, dateOf }: PastDecisionsProps) {
  if (past.length === 0) return <p className="quiet">Belum ada permohonan serupa yang sudah diputus.</p>
  return (
    <section className="past-decisions">
      <h2>Serupa dan sudah diputus</h2>
      <ul className="decision-findings">
        {past.map((one) => {
          const { sign, tone, words } = outcomes[one.decision]
          return (
            <li key={`${one.caseId} ${one.fqdn}`} className="decision-finding">
              <span className={`decision-sign tone-${tone}`} aria-hidden="true">
                {sign}
              </span>
              <div>
                <p className="decision-finding-title">
                  {words}: <Go to={`/permohonan/${encodeURIComponent(one.caseId)}`}>{one.fqdn}</Go>
                </p>
                {one.reasons.map((reason) => (
                  <p key={reason} className="decision-finding-reason">
                    {reason}
                  </p>
                ))}
                <p className="decision-finding-detail">Serupa: {one.why}.</p>
                <p className="decision-finding-detail">
                  {one.unit === asker ? '' : `${one.unit}. `}
                  {one.decidedBy}, {dateOf(one.decidedAt)}.
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
