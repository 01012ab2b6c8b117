// What was just done, said aloud and shown at the lower left, with Urungkan for at least 20 seconds.
import { useSyncExternalStore } from 'react'

export interface Toast {
  readonly id: number
  readonly sentence: string
  /** Takes the act back; the sentence that it answers is said next. */
  readonly undo: (() => Promise<string>) | null
  readonly seconds: number
}

let toasts: readonly Toast[] = []
let count = 0
const listeners = new Set<() => void>()

/** Says a sentence; with `undo` it stays at least 20 seconds and carries the button. */
export function say(sentence: string, undo: Toast['undo'] = null): void {
  count += 1
  toasts = [...toasts.slice(-2), { id: count, sentence, undo, seconds: undo === null ? 8 : 30 }]
  tell()
}

export function dismiss(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id)
  tell()
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
}

function tell(): void {
  for (const listener of listeners) listener()
}
