// Gives the focus back to where it was before something opened over the screen.
import { useEffect, useState } from 'react'

/** For what is shown and hidden by `open`, and for what is there only while it is open. */
export function useFocusBack(open: boolean): void {
  const [wasOpen, setWasOpen] = useState(open)
  // Noted while rendering, since a field inside takes the focus before any effect runs.
  const [before, setBefore] = useState(() => (open ? document.activeElement : null))
  if (open !== wasOpen) {
    setWasOpen(open)
    if (open) setBefore(document.activeElement)
  }
  useEffect(() => {
    if (!open) return
    return () => {
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body
        if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
      }, 0)
    }
  }, [open, before])
}
