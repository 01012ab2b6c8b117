// A screen with the evidence at the left and the work at the right, as on a desk: both scroll apart, the bar below.
import { type ReactNode, useEffect, useRef } from 'react'
import { takeHeadingFocus } from './heading-focus.ts'
import './split-page.css'

interface SplitPageProps {
  /** One sentence that says what is to be done here; the h1. */
  readonly title: string
  /** "Langkah 6 dari 13 · agenda 142". */
  readonly above?: ReactNode
  /** Under the title: what it is about. */
  readonly sub?: ReactNode
  /** Quiet actions beside the title. */
  readonly tools?: ReactNode
  /** Across both halves, above them: a warning that changes what may be done. */
  readonly notice?: ReactNode
  readonly left: ReactNode
  /** even: half each, where the work needs as much room as the evidence. */
  readonly balance?: 'evidence' | 'even'
  readonly footer?: ReactNode | undefined
  readonly children: ReactNode
}

export function SplitPage({ title, above, sub, tools, notice, left, balance, footer, children }: SplitPageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Siladom`
  }, [title])
  useEffect(() => {
    if (takeHeadingFocus()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="page split-page">
      {notice !== undefined && <div className="split-notice">{notice}</div>}
      <div className={balance === 'even' ? 'split split-even' : 'split'}>
        <div className="split-left">{left}</div>
        <div className="split-right">
          <header className="split-head">
            {above !== undefined && <p className="page-above">{above}</p>}
            <div className="page-words">
              <h1 ref={heading} tabIndex={-1}>
                {title}
              </h1>
              {sub !== undefined && <div className="split-sub">{sub}</div>}
            </div>
            {tools !== undefined && <div className="page-tools no-print">{tools}</div>}
          </header>
          {children}
        </div>
      </div>
      {footer !== undefined && <footer className="page-footer no-print">{footer}</footer>}
    </div>
  )
}
