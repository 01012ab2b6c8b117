// Riwayat: everything that happened to the case, in order, who recorded what for whom.
import { api } from '../api/client.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useEndpoint } from '../api/queries.ts'
import { Fold } from '../ui/Fold.tsx'

export function CaseHistory({ caseId, version }: { readonly caseId: string; readonly version: number }) {
  const time = useOfficeTime()
  const asked = useEndpoint(['cases', 'events', caseId, version], () => api.cases.events({ caseId }, {}), {
    keepOld: true,
  })
  if (asked.state !== 'ready') return null
  const { lines } = asked.value
  return (
    <Fold title={`Riwayat (${lines.length} peristiwa)`}>
      <ol className="lines">
        {lines.map((line) => (
          <li key={line.n}>
            <span className="tabular">{time.long(line.at)}</span>: <strong>{line.who}</strong>
            {line.post === '' ? '' : ` (${line.post})`} {line.what}
            {line.recorder !== null && `, dicatat ${line.recorder} dari kertas pada ${time.long(line.recordedAt)}`}
            {line.details.map((detail) => (
              <p key={detail} className="quiet">
                {detail}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Fold>
  )
}
