// The recovery key of an office that was just set up, until its sheet is printed; it lives in this window alone.
import { useSyncExternalStore } from 'react'

let pending: { readonly recoveryKey: string; readonly office: string } | null = null
const listeners = new Set<() => void>()

export function showRecoveryKey(next: typeof pending): void {
  pending = next
  for (const listener of listeners) listener()
}

export function useNewRecoveryKey(): typeof pending {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => pending,
  )
}
