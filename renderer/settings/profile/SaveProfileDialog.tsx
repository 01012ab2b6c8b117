// Asks why, then saves the changed parts on top of the newest profile.
import { useState } from 'react'
import { type OfficeProfile, officeProfileSchema } from '../../../shared/office/schema.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useSend } from '../../api/queries.ts'
import type { Problem } from '../../ui/ErrorSummary.tsx'
import { say } from '../../ui/toast.ts'
import { SaveReasonDialog } from '../SaveReasonDialog.tsx'
import { keysInWords, type ProfileKey, withParts } from './profile-changes.ts'
import { fieldProblems } from './profile-form.ts'

interface SaveProfileDialogProps {
  readonly typed: OfficeProfile
  readonly keys: readonly ProfileKey[]
  readonly onClose: () => void
  readonly onRefused: (problems: readonly Problem[]) => void
  readonly onSaved: () => void
}

export function SaveProfileDialog({ typed, keys, onClose, onRefused, onSaved }: SaveProfileDialogProps) {
  const [key] = useState(newKey)
  const save = useSend((why: string) => saveParts(typed, keys, key, why))
  const send = async (reason: string) => {
    const answer = await save.send(reason)
    if (answer === null) return
    if (!answer.ok) return onRefused(fieldProblems(problemsOf(answer.error)))
    say(`Tersimpan: ${keysInWords(keys)}.`)
    onSaved()
  }
  return (
    <SaveReasonDialog
      what={keysInWords(keys)}
      busy={save.busy}
      onSave={(reason) => void send(reason)}
      onClose={onClose}
    />
  )
}

async function saveParts(typed: OfficeProfile, keys: readonly ProfileKey[], key: string, reason: string) {
  const newest = await api.settings.office({}, {})
  if (!newest.ok) return newest
  const read = officeProfileSchema.safeParse(newest.value.profile)
  const profile = read.success ? withParts(read.data, typed, keys) : typed
  return await api.settings.saveOffice({}, { key, profile, reason })
}
