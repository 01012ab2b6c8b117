// Sends what asks for the password: tries, asks where the server wants it, and sends again with the proof.
import type { ReactNode } from 'react'
import type { Answer } from '../../shared/contract/endpoint.ts'
import type { Code } from '../../shared/contract/faults.ts'
import { useSend } from '../api/queries.ts'
import { usePasswordAsker } from '../case/ask-password.tsx'

export interface Proved<V> {
  /** Null where it runs already, or where the person turned back at the password. `verb` says what it is for. */
  readonly send: (
    verb: string,
    write: (proof: string | null) => Promise<Answer<V, Code>>,
  ) => Promise<Answer<V, Code> | null>
  readonly busy: boolean
  /** The password dialog while it is asked; to be drawn. */
  readonly dialog: ReactNode
}

export function useProved<V>(): Proved<V> {
  const asker = usePasswordAsker()
  const sending = useSend((write: () => Promise<Answer<V, Code>>) => write())
  const send: Proved<V>['send'] = async (verb, write) => {
    const first = await sending.send(() => write(null))
    if (first === null || first.ok || first.error.code !== 'reauthentication_required') return first
    const proof = await asker.ask(`settings:${crypto.randomUUID()}`, verb)
    return proof === null ? null : await sending.send(() => write(proof))
  }
  return { send, busy: sending.busy, dialog: asker.dialog }
}
