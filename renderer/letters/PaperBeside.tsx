// A screen with the words at the left and the paper that they make at the right.
import { type ReactNode, useEffect, useRef } from 'react'
import { takeHeadingFocus } from '../ui/heading-focus.ts'
import '../ui/page.css'
import '../ui/split-page.css'

interface PaperBesideProps {
  readonly above: ReactNode
  readonly title: string
  readonly sub: ReactNode
  /** Quiet actions beside the title. */
  readonly tools: ReactNode
  readonly paper: ReactNode
  readonly footer: ReactNode
  readonly children: ReactNode
}

export function PaperBeside({ above, title, sub, tools, paper, footer, children }: PaperBesideProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Siladom`
    if (takeHeadingFocus()) heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <div className="page">
      <div className="paper-beside">
        <div className="paper-words">
          <header className="split-head">
            <p className="page-above">{above}</p>
            <div className="page-words">
              <h1 ref={heading} tabIndex={-1}>
                {title}
              </h1>
              <p className="page-sub">{sub}</p>
            </div>
            <div className="page-tools no-print">{tools}</div>
          </header>
          {children}
        </div>
        <div className="paper-side">{paper}</div>
      </div>
      <footer className="page-footer no-print">{footer}</footer>
    </div>
  )
}
