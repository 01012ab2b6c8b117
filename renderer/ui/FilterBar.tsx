// The filters above a list, beside each other as far as they fit.
import type { ReactNode } from 'react'
import './filters.css'

interface FilterBarProps {
  /** For screen readers, where a page has more than one. */
  readonly label?: string
  readonly children: ReactNode
}

export function FilterBar({ label, children }: FilterBarProps) {
  return (
    <div className="filter-bar no-print" role="search" aria-label={label}>
      {children}
    </div>
  )
}
