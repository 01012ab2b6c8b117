// The filters above a list, beside each other as far as they fit.
import type { ReactNode } from 'react'
import './filters.css'

export function FilterBar({ children }: { readonly children: ReactNode }) {
  return (
    <div className="filter-bar no-print" role="search">
      {children}
    </div>
  )
}
