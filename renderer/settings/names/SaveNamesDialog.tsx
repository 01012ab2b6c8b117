// Asks why, then saves the rules for names.
import { useState } from 'react'
import type { NameRules } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useSend } from '../../api/queries.ts'
import type { Problem } from '../../ui/ErrorSummary.tsx'
import { say } from '../../ui/toast.ts'
import { SaveReasonDialog } from '../SaveReasonDialog.tsx'
import { atField } from './name-edits.ts'

interface SaveNamesDialogProps {
  readonly rules: NameRules
  /** The changes in words. */
  readonly what: string
  /** Forgets the draft; called before the page reads the saved rules. */
  readonly drop: () => Promise<void>
  readonly onClose: () => void
  readonly onRefused: (problems: readonly Problem[]) => void
}

export function SaveNamesDialog({ rules, what, drop, onClose, onRefused }: SaveNamesDialogProps) {
  const [key] = useState(newKey)
  const save = useSend(async (reason: string) => {
    const answer = await api.settings.saveNames({}, { key, policy: rules, reason })
    if (answer.ok) await drop()
    return answer
  })
  const send = async (reason: string) => {
    const answer = await save.send(reason)
    if (answer === null) return
    if (!answer.ok) {
      onRefused(problemsOf(answer.error).map(({ path, sentence }) => atField(path, sentence)))
      return
    }
    say(`Tersimpan: ${what}. Berlaku sejak pemeriksaan nama berikutnya.`)
    onClose()
  }
  return <SaveReasonDialog what={what} busy={save.busy} onSave={(reason) => void send(reason)} onClose={onClose} />
}
