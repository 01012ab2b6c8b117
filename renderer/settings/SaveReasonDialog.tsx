// Asks why before a change of Pengaturan is saved.
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'

interface SaveReasonDialogProps {
  /** What changes, in words. */
  readonly what: ReactNode
  readonly busy: boolean
  /** Only with a reason. */
  readonly onSave: (reason: string) => void
  readonly onClose: () => void
}

export function SaveReasonDialog({ what, busy, onSave, onClose }: SaveReasonDialogProps) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const send = () => {
    setTried(true)
    if (reason.trim() !== '') onSave(reason.trim())
  }
  return (
    <Dialog
      open
      title="Simpan perubahan"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" busy={busy && 'Menyimpan…'} onClick={send}>
            Simpan perubahan
          </Button>
        </>
      }
    >
      <p>Yang berubah: {what}.</p>
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
