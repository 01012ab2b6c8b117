// Shows the toasts in a live region; a pointer or the focus on one keeps it there.
import { useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { dismiss, say, type Toast, useToasts } from './toast.ts'
import './toasts.css'

export function Toasts() {
  const toasts = useToasts()
  return (
    <div className="toasts no-print" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const [held, setHeld] = useState(false)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (held || busy) return
    const timer = setTimeout(() => dismiss(toast.id), toast.seconds * 1000)
    return () => clearTimeout(timer)
  }, [held, busy, toast])
  const undo = toast.undo
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className="toast-sentence">{toast.sentence}</span>
      {undo !== null && (
        <Button
          small
          busy={busy && 'Mengurungkan…'}
          onClick={() => {
            setBusy(true)
            void undo().then((sentence) => {
              dismiss(toast.id)
              say(sentence)
            })
          }}
        >
          Urungkan
        </Button>
      )}
      <Button small look="quiet" aria-label="Tutup pemberitahuan" onClick={() => dismiss(toast.id)}>
        <Icon name="close" />
      </Button>
    </div>
  )
}
