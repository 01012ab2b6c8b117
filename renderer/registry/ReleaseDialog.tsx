// A name that is given up: the day and the reason; it stays in the register as released.
import { useState } from 'react'
import type { RegisterRow } from '../../shared/contract/registry.ts'
import { api } from '../api/client.ts'
import { problemsOf } from '../api/faults.ts'
import { newKey } from '../api/new-key.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useSend } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { errorAt, ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { say } from '../ui/toast.ts'

export function ReleaseDialog({ row, onClose }: { readonly row: RegisterRow; readonly onClose: () => void }) {
  const today = useOfficeTime().today()
  const [date, setDate] = useState(today)
  const [reason, setReason] = useState('')
  const [key] = useState(newKey)
  const release = useSend((input: { key: string; date: string; reason: string }) =>
    api.registry.release({ registerId: row.id }, input),
  )
  const problems = release.fault === null ? [] : problemsOf(release.fault)
  const send = async () => {
    const answer = await release.send({ key, date, reason })
    if (answer?.ok !== true) return
    say(`${row.fqdn} dicatat dilepas.`)
    onClose()
  }
  return (
    <Dialog
      open
      title={`Lepas ${row.fqdn}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="danger" busy={release.busy && 'Menyimpan…'} onClick={() => void send()}>
            Lepas nama ini
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <p>
        Nama ini tetap tercatat sebagai dilepas. Perangkat Daerah lain baru dapat memintanya setelah masa tunggu kantor.
      </p>
      <DateField
        id="date"
        label="Dilepas sejak"
        today={today}
        value={date}
        onChange={setDate}
        error={errorAt(problems, 'date')}
        autoFocus
      />
      <Paragraph
        id="reason"
        label="Alasan"
        value={reason}
        onChange={setReason}
        maxLength={1000}
        error={errorAt(problems, 'reason')}
      />
    </Dialog>
  )
}
