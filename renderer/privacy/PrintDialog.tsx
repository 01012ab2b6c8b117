// A copy of everything that was chosen, for the person who asked: who asked is written down.
import { useState } from 'react'
import { privacy } from '../../shared/contract/privacy.ts'
import type { HeldData } from '../../shared/contract/privacy.ts'
import { saveFile } from '../api/download.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { say } from '../ui/toast.ts'

interface PrintDialogProps {
  readonly held: readonly HeldData[]
  readonly personIds: readonly string[]
  readonly onClose: () => void
}

export function PrintDialog({ held, personIds, onClose }: PrintDialogProps) {
  const [requestedBy, setRequestedBy] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const [busy, setBusy] = useState(false)
  const print = async () => {
    if (requestedBy.trim() === '') return setError('Tulis siapa yang meminta, dan bukti dirinya.')
    setBusy(true)
    const recordIds = held.filter((one) => one.kind === 'record').map((one) => one.id)
    const scanIds = held.filter((one) => one.kind === 'scan').map((one) => one.id)
    const saved = await saveFile(privacy.print, {}, { personIds: [...personIds], recordIds, scanIds, requestedBy })
    setBusy(false)
    if (!saved.ok) return setError(saved.error.message)
    say(`${saved.value.fileName} sudah diunduh.`)
    onClose()
  }
  return (
    <Dialog
      open
      title="Cetak salinan data pribadi"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" busy={busy && 'Menyiapkan…'} onClick={() => void print()}>
            Cetak salinan
          </Button>
        </>
      }
    >
      <p>Salinan memuat data lengkap. Berikan hanya kepada orangnya sendiri atau kuasanya.</p>
      <TextField
        id="requestedBy"
        label="Diminta oleh"
        help="Misalnya: Sari Contoh, menunjukkan kartu pegawai. Tersimpan dalam catatan akses."
        value={requestedBy}
        onChange={setRequestedBy}
        error={error}
        maxLength={300}
      />
    </Dialog>
  )
}
