// Every write and every return of a name on its server, with who, when and how it ended.
import type { ExecutionView } from '../../../shared/contract/domains.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Fold } from '../../ui/Fold.tsx'
import { RecordChanges } from './RecordChanges.tsx'

export function RunList({ runs }: { readonly runs: ExecutionView['runs'] }) {
  const time = useOfficeTime()
  return (
    <Fold title={`Catatan pekerjaan di server (${runs.length})`}>
      <ol className="server-runs">
        {runs.map(({ runId, kind, at, by, sentence, changes, log }) => (
          <li key={runId}>
            <p>
              <strong>{kind === 'apply' ? 'Penulisan' : 'Pengembalian'}</strong> oleh {by}, {time.long(at)}. {sentence}
            </p>
            <RecordChanges changes={changes} />
            {log.map((line) => (
              <p key={line} className="quiet">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Fold>
  )
}
