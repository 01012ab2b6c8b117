// "Atur ulang akses…": says what the Staf Teknis must prove first, since a reset is the easiest fraud on this desk.
import type { CaseItem } from '../../shared/contract/case-view.ts'
import type { JsonObject } from '../../shared/json.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { consequenceOf } from './consequences.ts'

interface ResetDialogProps {
  readonly item: CaseItem
  readonly entered: JsonObject
  readonly busy: string | false
  readonly onReset: () => void
  readonly onClose: () => void
}

export function ResetDialog({ item, entered, busy, onReset, onClose }: ResetDialogProps) {
  return (
    <Dialog
      open
      title={`Atur ulang akses ${item.fqdn}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" onClick={onReset} busy={busy}>
            Atur ulang akses
          </Button>
        </>
      }
    >
      <p>
        Nama ini sudah ada dan milik perangkat daerah pemohon. Permohonannya tidak dibuat baru; aksesnya diatur ulang
        (SOP langkah 6, ket. 1).
      </p>
      <Notice tone="warning" title="Periksa siapa yang meminta.">
        Surat kuasa harus masih berlaku, dan pemohon ditelepon balik ke nomor yang tercatat di register, bukan nomor di
        surat ini.
      </Notice>
      <p>{consequenceOf('reset', entered)}</p>
    </Dialog>
  )
}
