// A part that is folded away until somebody wants it.
import type { ReactNode } from 'react'
import './fold.css'

interface FoldProps {
  readonly title: ReactNode
  readonly open?: boolean
  readonly children: ReactNode
}

export function Fold({ title, open, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary>{title}</summary>
      <div className="fold-body">{children}</div>
    </details>
  )
}
