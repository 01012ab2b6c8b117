// A list whose rows lead somewhere: the verb first, then its object; what supports it below; figures at the right.
import type { KeyboardEvent, ReactNode } from 'react'
import './rows.css'

export function Rows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  )
}

export interface RowProps {
  readonly href: string
  /** A click, without taking anything. */
  readonly onOpen: () => void
  /** Enter on the row; a click's way otherwise. */
  readonly onEnter?: () => void
  readonly strong: ReactNode
  readonly rest?: ReactNode
  readonly detail: ReactNode
  readonly middle?: ReactNode
  readonly end?: ReactNode
  /** The row that the keys act on. */
  readonly current?: boolean
  readonly onFocus?: () => void
}

export function Row({ href, onOpen, onEnter, strong, rest, detail, middle, end, current, onFocus }: RowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey || onEnter === undefined) return
    event.preventDefault()
    onEnter()
  }
  return (
    <li className="row-place">
      <a
        href={href}
        className="row"
        data-current={current || undefined}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          onOpen()
        }}
      >
        <span className="row-main">
          <span className="row-line">
            <strong>{strong}</strong> {rest}
          </span>
          <span className="row-detail">{detail}</span>
        </span>
        {middle !== undefined && <span className="row-middle">{middle}</span>}
        {end !== undefined && <span className="row-end">{end}</span>}
      </a>
    </li>
  )
}

/** Moves the focus to a row of the page by its place among all rows; answers the place it went to. */
export function focusRow(from: number, step: number): number {
  const rows = document.querySelectorAll<HTMLElement>('.row')
  const next = Math.min(Math.max(from + step, 0), rows.length - 1)
  rows[next]?.focus()
  return next
}
