// One sheet whose content is set as a whole: half folio, or landscape for books and the SOP sheet.
import type { ReactNode } from 'react'
import { pageStyle } from './page-style.ts'
import './sheets.css'

interface SingleSheetProps {
  readonly label: string
  /** Millimetres. */
  readonly width: number
  readonly height: number
  /** Points. */
  readonly size: number
  readonly children: ReactNode
}

export function SingleSheet({ label, width, height, size, children }: SingleSheetProps) {
  return (
    <div
      className="sheets"
      role="document"
      aria-label={label}
      style={pageStyle({
        width,
        height,
        margins: { top: 10, right: 12, bottom: 10, left: 12 },
        size,
        line: 1.2,
      })}
    >
      <div className="sheet sheet-whole">{children}</div>
    </div>
  )
}
