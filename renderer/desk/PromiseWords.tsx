// The promise to the applicant at the right of a row; lateness is said, not shouted.
import type { DueView } from '../../shared/contract/parts.ts'
import { useOfficeTime } from '../api/office-time.ts'

export function PromiseWords({ promise }: { readonly promise: DueView | null }) {
  const time = useOfficeTime()
  if (promise === null) return <span className="row-note">tanpa janji waktu</span>
  const due = promise.due === null ? promise.label : time.short(promise.due)
  return (
    <>
      <strong className={promise.late ? 'row-late' : undefined}>{promise.late ? 'janji lewat' : due}</strong>
      <span className="row-note">
        {promise.late
          ? promise.due === null
            ? promise.words
            : `${promise.words}, sejak ${time.day(promise.due)}`
          : promise.words}
      </span>
      {promise.estimate !== null && <span className="row-note">{promise.estimate}</span>}
    </>
  )
}
