// Runs a test that writes nothing, so that what is typed around it stays as it is.
import { useState } from 'react'
import type { Answer } from '../../../shared/contract/endpoint.ts'
import type { Code, Fault } from '../../../shared/contract/faults.ts'

export interface Test<V> {
  readonly run: () => Promise<void>
  readonly busy: boolean
  readonly found: V | null
  readonly failed: Fault<Code> | null
}

export function useTest<V, E extends Code>(ask: () => Promise<Answer<V, E>>): Test<V> {
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<V | null>(null)
  const [failed, setFailed] = useState<Fault<Code> | null>(null)
  const run = async () => {
    if (busy) return
    setBusy(true)
    const answer = await ask()
    setBusy(false)
    setFound(answer.ok ? answer.value : null)
    setFailed(answer.ok ? null : (answer.error as Fault<Code>))
  }
  return { run, busy, found, failed }
}
