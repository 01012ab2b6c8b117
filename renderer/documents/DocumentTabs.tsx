// The names of the documents above their pages; the arrow keys go from one to the next.
import { type KeyboardEvent, useRef } from 'react'

interface DocumentTabsProps {
  readonly documents: readonly { readonly id: string; readonly label: string }[]
  readonly shown: string
  /** The id of the panel that they govern. */
  readonly panel: string
  readonly onChoose: (documentId: string) => void
}

export function DocumentTabs({ documents, shown, panel, onChoose }: DocumentTabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const at = documents.findIndex((document) => document.id === shown)
    const next = documents[(at + step + documents.length) % documents.length]
    if (step === 0 || next === undefined) return
    event.preventDefault()
    onChoose(next.id)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[documents.indexOf(next)]?.focus()
  }
  return (
    <div ref={list} className="viewer-names" role="tablist" tabIndex={-1} aria-label="Berkas" onKeyDown={onKeyDown}>
      {documents.map((document) => (
        <button
          key={document.id}
          type="button"
          role="tab"
          className="viewer-name"
          aria-selected={document.id === shown}
          aria-controls={panel}
          tabIndex={document.id === shown ? 0 : -1}
          onClick={() => onChoose(document.id)}
        >
          {document.label}
        </button>
      ))}
    </div>
  )
}
