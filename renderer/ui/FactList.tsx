// Facts as label and value, in two quiet columns.
import { Fragment, type ReactNode } from 'react'
import './fact-list.css'

export interface Fact {
  readonly label: string
  readonly value: ReactNode
}

/** Facts without a value are left out. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const told = facts.filter((fact) => fact.value !== '' && fact.value !== null && fact.value !== undefined)
  if (told.length === 0) return null
  return (
    <dl className="fact-list">
      {told.map((fact) => (
        <Fragment key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
