// What stands where the thing itself is not: nothing yet, still loading, failed with its remedy.
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import { takeHeadingFocus } from './heading-focus.ts'
import './words.css'

/** Nothing here, said in one sentence, with what could come or be done. */
export function Empty({ sentence, children }: { readonly sentence: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-sentence">{sentence}</p>
      {children}
    </div>
  )
}

/** Says what it is doing; shown only when the wait can be felt. */
export function Loading({ sentence }: { readonly sentence: string }) {
  const [felt, setFelt] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), 150)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="loading" role="status">
      {felt ? sentence : ''}
    </p>
  )
}

/** A whole screen that could not be shown: the sentence of the fault, and the way on. */
export function Failure({
  sentence,
  retry,
  children,
}: {
  readonly sentence: string
  readonly retry?: () => void
  readonly children?: ReactNode
}) {
  return (
    <div className="failure" role="alert">
      <h1 tabIndex={-1} ref={(heading) => void (takeHeadingFocus() && heading?.focus())}>
        {sentence}
      </h1>
      <div className="failure-actions">
        {retry !== undefined && <Button onClick={retry}>Coba lagi</Button>}
        {children}
      </div>
    </div>
  )
}
