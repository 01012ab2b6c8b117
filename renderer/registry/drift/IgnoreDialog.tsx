// Passes a difference over: it is meant to be so, and the reason says why.
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useSend } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { say } from '../../ui/toast.ts'

interface IgnoreDialogProps {
  readonly fqdn: string
  readonly onClose: () => void
  readonly onDone: () => void
}

export function IgnoreDialog({ fqdn, onClose, onDone }: IgnoreDialogProps) {
  const [reason, setReason] = useState('')
  const [key] = useState(newKey)
  const ignore = useSend((input: { key: string; fqdn: string; reason: string }) => api.drift.ignore({}, input))
  const problems = ignore.fault === null ? [] : problemsOf(ignore.fault)
  const send = async () => {
    const answer = await ignore.send({ key, fqdn, reason })
    if (answer?.ok !== true) return
    say(`${fqdn} dilewati.`)
    onDone()
  }
  return (
    <Dialog
      open
      title={`Lewati ${fqdn}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" busy={ignore.busy && 'Menyimpan…'} onClick={() => void send()}>
            Lewati nama ini
          </Button>
        </>
      }
    >
      <p>Selisih ini tidak dihitung lagi sampai seseorang menghitungnya kembali.</p>
      <Paragraph
        id="reason"
        label="Alasan"
        value={reason}
        onChange={setReason}
        maxLength={500}
        error={errorAt(problems, 'reason') ?? (problems.length === 0 ? ignore.fault?.message : undefined)}
      />
    </Dialog>
  )
}
