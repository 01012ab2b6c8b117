// A sentence that matters here, with what can be done about it.
import type { ReactNode } from 'react'
import { signs, type Tone } from './tone.ts'
import './words.css'

/** `live` says it aloud when it appears. */
export function Notice({
  tone = 'accent',
  title,
  children,
  action,
  live = false,
}: {
  readonly tone?: Tone
  readonly title?: string
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly live?: boolean
}) {
  const sign = signs[tone]
  return (
    <div className={`notice tone-${tone}`} role={live ? 'status' : undefined}>
      <div className="notice-words">
        {title !== undefined && (
          <p className="notice-title">
            {sign !== '' && <span aria-hidden="true">{sign} </span>}
            {title}
          </p>
        )}
        {children !== undefined && <div>{children}</div>}
      </div>
      {action !== undefined && <div className="notice-action">{action}</div>}
    </div>
  )
}
