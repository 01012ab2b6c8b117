// What the parts of the work on servers are given, and how they send an act once.
import { useState } from 'react'
import type { ExecutionView } from '../../../shared/contract/domains.ts'
import type { Answer } from '../../../shared/contract/endpoint.ts'
import type { Code, Fault } from '../../../shared/contract/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useSend } from '../../api/queries.ts'

export interface ServerPart {
  readonly caseId: string
  readonly itemId: string
  readonly work: ExecutionView
}

export interface ServerAct {
  /** True once it is done. */
  readonly run: () => Promise<boolean>
  readonly busy: boolean
  readonly fault: Fault<Code> | null
}

/** Carries the same key until it was answered well, so that an act lost on the way is done once. */
export function useServerAct<E extends Code>(
  write: (input: { readonly key: string }) => Promise<Answer<ExecutionView, E>>,
): ServerAct {
  const [key, setKey] = useState(newKey)
  const sending = useSend(write)
  const run = async () => {
    const answer = await sending.send({ key })
    if (answer?.ok !== true) return false
    setKey(newKey())
    return true
  }
  return { run, busy: sending.busy, fault: sending.fault as Fault<Code> | null }
}
