// A sheet as it will be printed, the only thing on a screen with a shadow.
import type { ReactNode } from 'react'
import './paper.css'

interface PaperProps {
  /** F4 is the office's folio, half folio the lembar disposisi. */
  readonly size?: 'a4' | 'f4' | 'half' | 'auto'
  readonly label: string
  readonly children: ReactNode
}

export function Paper({ size = 'a4', label, children }: PaperProps) {
  return (
    <div className={`paper paper-${size}`} role="document" aria-label={label}>
      {children}
    </div>
  )
}
