// The one-time code of an account, shown this once: to be told or handed over, never sent with the user name.
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

interface OneTimeCodeProps {
  readonly code: string
  readonly person: string
  readonly onClose: () => void
}

export function OneTimeCode({ code, person, onClose }: OneTimeCodeProps) {
  return (
    <Dialog
      open
      title={`Kode sekali pakai untuk ${person}`}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          Kode sudah disampaikan
        </Button>
      }
    >
      <p className="one-time-code">{code}</p>
      <p>
        Sampaikan langsung kepada yang bersangkutan. Kode ini menggantikan kata sandi satu kali, berlaku tiga hari, lalu
        kata sandi sendiri harus dibuat. Sesudah jendela ini ditutup kodenya tidak dapat dilihat lagi.
      </p>
    </Dialog>
  )
}
