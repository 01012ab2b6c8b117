// Somebody knows of an alarm: the note says what is being done, and stays with the alarm until it ends.
import { useState } from 'react'
import type { WatchedName } from '../../shared/contract/watch.ts'
import { api } from '../api/client.ts'
import { problemsOf } from '../api/faults.ts'
import { newKey } from '../api/new-key.ts'
import { useSend } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { errorAt } from '../ui/ErrorSummary.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { say } from '../ui/toast.ts'

interface AcknowledgeDialogProps {
  readonly name: WatchedName
  readonly onClose: () => void
}

export function AcknowledgeDialog({ name, onClose }: AcknowledgeDialogProps) {
  const [note, setNote] = useState('')
  const [key] = useState(newKey)
  const acknowledge = useSend((input: { key: string; note: string }) =>
    api.watch.acknowledge({ registerId: name.registerId }, input),
  )
  const problems = acknowledge.fault === null ? [] : problemsOf(acknowledge.fault)
  const send = async () => {
    const answer = await acknowledge.send({ key, note })
    if (answer?.ok !== true) return
    say(`Peringatan ${name.fqdn} dicatat diketahui.`)
    onClose()
  }
  return (
    <Dialog
      open
      title={`Peringatan ${name.fqdn} diketahui`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" busy={acknowledge.busy && 'Menyimpan…'} onClick={() => void send()}>
            Catat diketahui
          </Button>
        </>
      }
    >
      <p>Peringatan tetap tampil sampai pemeriksaan berikutnya menemukan nama ini sehat.</p>
      <Paragraph
        id="note"
        label="Yang sedang dikerjakan"
        value={note}
        onChange={setNote}
        maxLength={1000}
        error={errorAt(problems, 'note') ?? (problems.length === 0 ? acknowledge.fault?.message : undefined)}
      />
    </Dialog>
  )
}
