// Asks when a person wants it and not before, for answers that read servers elsewhere and change nothing.
import { useState } from 'react'
import type { Answer } from '../../shared/contract/endpoint.ts'
import type { Code, Fault } from '../../shared/contract/faults.ts'

export interface Asking<V> {
  /** A second call while the first runs does nothing. */
  readonly ask: () => Promise<void>
  readonly busy: boolean
  readonly found: V | null
  readonly fault: Fault<Code> | null
}

export function useAsking<V, E extends Code>(read: () => Promise<Answer<V, E>>): Asking<V> {
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<V | null>(null)
  const [fault, setFault] = useState<Fault<Code> | null>(null)
  const ask = async () => {
    if (busy) return
    setBusy(true)
    const answer = await read()
    setBusy(false)
    setFound(answer.ok ? answer.value : null)
    setFault(answer.ok ? null : (answer.error as Fault<Code>))
  }
  return { ask, busy, found, fault }
}
