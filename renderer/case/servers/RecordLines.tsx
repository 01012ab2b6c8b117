// Record sets as lines of a zone.
import type { PlanView } from '../../../shared/contract/domains.ts'

export type RecordSet = PlanView['before'][number]

export function RecordLines({ records }: { readonly records: readonly RecordSet[] }) {
  const lines = records.flatMap(recordLines)
  if (lines.length === 0) return null
  return (
    <ul className="record-lines">
      {lines.map((line) => (
        <li key={line}>
          <code>{line}</code>
        </li>
      ))}
    </ul>
  )
}

/** `antrean.contohkab.go.id. 300 A 103.10.20.30`, one for each value. */
export function recordLines({ name, type, ttl, values }: RecordSet): readonly string[] {
  return values.map((value) => `${name.endsWith('.') ? name : `${name}.`} ${ttl} ${type} ${value}`)
}
