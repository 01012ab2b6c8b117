// The kind of one file; an identity is uploaded by its own button, since it is sealed on its way in.
import { fileKinds } from './file-kinds.ts'

interface KindSelectProps {
  readonly label: string
  readonly value: string
  readonly onChange: (kind: string) => void
}

export function KindSelect({ label, value, onChange }: KindSelectProps) {
  const known = fileKinds.filter((one) => one.value !== 'identitas')
  const isKnown = known.some((one) => one.value === value)
  return (
    <select className="kind-select" aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {!isKnown && <option value={value}>{value === 'email' ? 'E-mail' : 'Lain'}</option>}
      {known.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  )
}
