// The shape of every screen: one opening sentence, what supports it, the thing itself, the bar of actions.
import { type ReactNode, useEffect, useRef } from 'react'
import { takeHeadingFocus } from './heading-focus.ts'
import './page.css'

export interface PageProps {
  /** One sentence that says where things stand; the h1, which takes the focus after navigation. */
  readonly title: string
  /** One line under it. */
  readonly sub?: ReactNode
  /** A line above the title: "Langkah 6 dari 13 · agenda 142". */
  readonly above?: ReactNode
  /** At the right of the title: quiet actions that are not the work itself (print, explain). */
  readonly tools?: ReactNode
  /** The bar at the bottom: a sentence left, buttons right, the primary one last. */
  readonly footer?: ReactNode
  /** full: the children lay out the whole area themselves (document beside form). */
  readonly layout?: 'column' | 'full'
  readonly children: ReactNode
}

export function Page({ title, sub, above, tools, footer, layout = 'column', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Siladom`
  }, [title])
  useEffect(() => {
    if (takeHeadingFocus()) heading.current?.focus({ preventScroll: true })
  }, [])
  const head = (
    <header className="page-head">
      <div className="page-words">
        {above !== undefined && <p className="page-above">{above}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {sub !== undefined && <p className="page-sub">{sub}</p>}
      </div>
      {tools !== undefined && <div className="page-tools no-print">{tools}</div>}
    </header>
  )
  return (
    <div className={`page page-${layout}`}>
      <div className="page-scroll">
        {head}
        <div className="page-body">{children}</div>
      </div>
      {footer !== undefined && <footer className="page-footer no-print">{footer}</footer>}
    </div>
  )
}

/** The inside of a footer: what is true now at the left, what can be done at the right. */
export function ActionBar({ children, note }: { readonly children: ReactNode; readonly note?: ReactNode }) {
  return (
    <>
      <div className="action-note">{note}</div>
      <div className="action-buttons">{children}</div>
    </>
  )
}

/** A part of a page with its small heading. */
export function Section({
  title,
  children,
  note,
}: {
  readonly title: string
  readonly note?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section className="section">
      <h2 className="section-title">
        {title}
        {note !== undefined && <span className="section-note"> {note}</span>}
      </h2>
      {children}
    </section>
  )
}
