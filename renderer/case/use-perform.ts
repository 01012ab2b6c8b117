// Sends commands of a case: version seen, key, post, paper and password in; what was refused, in words, out.
import { type ReactNode, useCallback, useRef, useState } from 'react'
import type { CommandInput, PerformInput } from '../../shared/contract/case-commands.ts'
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { Code, Fault } from '../../shared/contract/faults.ts'
import { api } from '../api/client.ts'
import { isOffline } from '../api/faults.ts'
import { useMe } from '../api/me.ts'
import { newKey } from '../api/new-key.ts'
import { useSend } from '../api/queries.ts'
import type { Problem } from '../ui/ErrorSummary.tsx'
import { usePasswordAsker } from './ask-password.tsx'
import { problemsOfCommand } from './command-problems.ts'
import { commandWords } from './command-words.ts'
import { postFor } from './post-for.ts'
import type { PerformOptions } from './step-props.ts'

export interface Performing {
  readonly perform: (command: CommandInput, options?: PerformOptions) => Promise<boolean>
  readonly busy: string | false
  readonly fault: Fault<Code> | null
  readonly problems: readonly Problem[]
  readonly clear: () => void
  /** The password dialog while it is asked; to be drawn. */
  readonly dialog: ReactNode
}

interface PerformingOf {
  readonly view: CaseView
  readonly paper: PerformInput['paper']
  readonly onDone: (command: CommandInput, after: CaseView) => void
}

const nothing: readonly Problem[] = []

export function usePerform({ view, paper, onDone }: PerformingOf): Performing {
  const me = useMe()
  const asker = usePasswordAsker()
  const [busy, setBusy] = useState<string | false>(false)
  const [problems, setProblems] = useState(nothing)
  const [fault, setFault] = useState<Fault<Code> | null>(null)
  const unanswered = useRef<{ readonly text: string; readonly key: string } | null>(null)
  const { send } = useSend((input: PerformInput) => api.cases.perform({ caseId: view.caseId }, input))

  const refuse = useCallback((refused: Fault<Code> | null, command: CommandInput['type'] | null = null) => {
    setFault(refused)
    setProblems(refused === null || refused.code === 'stale_version' ? nothing : problemsOfCommand(refused, command))
  }, [])

  const perform = async (given: CommandInput, options: PerformOptions = {}): Promise<boolean> => {
    if (busy !== false) return false
    const post = postFor(
      view,
      given.type,
      me.posts.map((held) => held.post),
    )
    if (post === null) {
      refuse({ code: 'forbidden', data: {}, message: 'Jabatan Anda tidak berwenang untuk tindakan ini.' })
      return false
    }
    const digest = options.digest ?? view.digest
    const command = given.type === 'complete' ? { ...given, digest: given.digest ?? digest } : given
    const text = JSON.stringify([command, view.version, paper])
    const key = unanswered.current?.text === text ? unanswered.current.key : newKey()
    const input = { seen: view.version, key, post, paper, command }
    setBusy(commandWords(command).doing)
    refuse(null)
    try {
      let proof: string | null = null
      if (options.askFirst === true && paper === null) {
        proof = await asker.ask(digest, view.step?.verb ?? '')
        if (proof === null) return false
      }
      let answer = await send({ ...input, proof })
      if (answer !== null && !answer.ok && answer.error.code === 'reauthentication_required') {
        proof = await asker.ask(digest, view.step?.verb ?? '')
        if (proof === null) return false
        answer = await send({ ...input, proof })
      }
      if (answer === null) return false
      if (!answer.ok) {
        // The same act sent again after silence carries the same key, so that it is done once.
        unanswered.current = isOffline(answer.error) ? { text, key } : null
        refuse(answer.error, command.type)
        return false
      }
      unanswered.current = null
      onDone(command, answer.value)
      return true
    } finally {
      setBusy(false)
    }
  }

  return { perform, busy, fault, problems, clear: () => refuse(null), dialog: asker.dialog }
}
