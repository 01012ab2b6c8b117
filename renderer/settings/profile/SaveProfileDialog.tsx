// Asks why, then saves the changed parts on top of the newest profile.
import { useState } from 'react'
import { type OfficeProfile, officeProfileSchema } from '../../../shared/office/schema.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useSend } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Problem } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { say } from '../../ui/toast.ts'
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
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [key] = useState(newKey)
  const save = useSend((why: string) => saveParts(typed, keys, key, why))
  const send = async () => {
    setTried(true)
    if (reason.trim() === '') return
    const answer = await save.send(reason.trim())
    if (answer === null) return
    if (!answer.ok) return onRefused(fieldProblems(problemsOf(answer.error)))
    say(`Tersimpan: ${keysInWords(keys)}.`)
    onSaved()
  }
  return (
    <Dialog
      open
      title="Simpan perubahan"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" busy={save.busy && 'Menyimpan…'} onClick={() => void send()}>
            Simpan perubahan
          </Button>
        </>
      }
    >
      <p>Yang berubah: {keysInWords(keys)}.</p>
      <Paragraph
        id="reason"
        label="Alasan perubahan"
        help="Tersimpan bersama nama Anda dan waktunya."
        value={reason}
        onChange={setReason}
        maxLength={500}
        error={tried && reason.trim() === '' ? 'Tulis alasannya, misalnya nomor surat atau keputusannya.' : undefined}
        autoFocus
      />
    </Dialog>
  )
}

async function saveParts(typed: OfficeProfile, keys: readonly ProfileKey[], key: string, reason: string) {
  const newest = await api.settings.office({}, {})
  if (!newest.ok) return newest
  const read = officeProfileSchema.safeParse(newest.value.profile)
  const profile = read.success ? withParts(read.data, typed, keys) : typed
  return await api.settings.saveOffice({}, { key, profile, reason })
}
