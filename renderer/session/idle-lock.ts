// Locks the screen after the office's idle minutes without a key, a click or a touch.
import { useEffect } from 'react'
import { lockSession } from '../api/token.ts'

const signs = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const

/** Minutes; null or 0 never locks. The server keeps its own count and locks as well. */
export function useIdleLock(minutes: number | null): void {
  useEffect(() => {
    if (minutes === null || minutes <= 0) return
    let last = Date.now()
    const seen = () => {
      last = Date.now()
    }
    // Compared with the clock, since a timer sleeps with the PC.
    const timer = setInterval(() => {
      if (Date.now() - last >= minutes * 60_000) lockSession()
    }, 5000)
    for (const sign of signs) addEventListener(sign, seen, { passive: true, capture: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) removeEventListener(sign, seen, { capture: true })
    }
  }, [minutes])
}
