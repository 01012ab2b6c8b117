// Changes of record sets, each with what goes and what comes; signs say what colours say.
import type { PlanView } from '../../../shared/contract/domains.ts'
import { recordLines } from './RecordLines.tsx'

type Change = PlanView['changes'][number]

export function RecordChanges({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <ul className="record-changes" aria-label="Perubahan catatan DNS">
      {changes.map((change) => (
        <li key={`${change.kind} ${(change.before ?? change.after)?.type ?? ''}`}>
          {change.before !== null &&
            recordLines(change.before).map((line) => (
              <code key={line} className="record-gone">
                <span aria-hidden="true">− </span>
                <span className="sr-only">dihapus: </span>
                {line}
              </code>
            ))}
          {change.after !== null &&
            recordLines(change.after).map((line) => (
              <code key={line} className="record-new">
                <span aria-hidden="true">+ </span>
                <span className="sr-only">ditulis: </span>
                {line}
              </code>
            ))}
        </li>
      ))}
    </ul>
  )
}
