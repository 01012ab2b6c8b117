// Saves a file of the API and says what came of it; one at a time.
import { useState } from 'react'
import type { Answer } from '../../shared/contract/endpoint.ts'
import type { Code } from '../../shared/contract/faults.ts'
import { say } from '../ui/toast.ts'

export interface Saving {
  /** What is being made, in words; false at rest. */
  readonly busy: string | false
  readonly save: (doing: string, file: () => Promise<Answer<{ readonly fileName: string }, Code>>) => void
}

export function useSave(): Saving {
  const [busy, setBusy] = useState<string | false>(false)
  const save: Saving['save'] = (doing, file) => {
    if (busy !== false) return
    setBusy(doing)
    void file().then((saved) => {
      setBusy(false)
      say(saved.ok ? `${saved.value.fileName} sudah diunduh.` : saved.error.message)
    })
  }
  return { busy, save }
}
