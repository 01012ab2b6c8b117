// Locks the screen after the office's idle minutes without a key, a click or a touch.
import { useEffect } from 'react'
import { quietFor } from '../api/presence.ts'
import { lockSession } from '../api/token.ts'

/** Minutes; null or 0 never locks. The server keeps its own count and locks as well. */
export function useIdleLock(minutes: number | null): void {
  useEffect(() => {
    if (minutes === null || minutes <= 0) return
    const timer = setInterval(() => {
      if (quietFor() >= minutes * 60_000) lockSession()
    }, 5000)
    return () => clearInterval(timer)
  }, [minutes])
}
