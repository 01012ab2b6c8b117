// The Kabid's leave to go on without a green proof, with a reason.
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { type ServerPart, useServerAct } from './server-part.ts'

export function WaivePart({ caseId, itemId, work }: ServerPart) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const act = useServerAct((input) => api.domains.waive({ caseId, itemId }, { ...input, reason: reason.trim() }))
  const send = async () => {
    setTried(true)
    if (reason.trim() !== '' && (await act.run())) setOpen(false)
  }
  return (
    <>
      <div className="server-acts">
        <Button onClick={() => setOpen(true)}>Izinkan tanpa bukti hijau…</Button>
      </div>
      {open && (
        <Dialog
          open
          title={`Izinkan ${work.fqdn} tanpa bukti hijau`}
          onClose={() => setOpen(false)}
          footer={
            <>
              <Button onClick={() => setOpen(false)}>Batal</Button>
              <Button look="primary" busy={act.busy && 'Menyimpan…'} onClick={() => void send()}>
                Izinkan tanpa bukti
              </Button>
            </>
          }
        >
          {act.fault !== null && (
            <Notice tone="late" live>
              {act.fault.message}
            </Notice>
          )}
          <p>Langkah 7 dapat diselesaikan walau server nama belum menjawab sesuai rencana. Alasan Anda tercatat.</p>
          <Paragraph
            id="waive-reason"
            label="Alasan"
            value={reason}
            onChange={setReason}
            maxLength={1000}
            error={tried && reason.trim() === '' ? 'Tulis alasannya.' : undefined}
            autoFocus
          />
        </Dialog>
      )}
    </>
  )
}
