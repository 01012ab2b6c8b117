// The sheet with the recovery key: shown once, printed alone on its page.
import { createPortal } from 'react-dom'
import './recovery-sheet.css'

interface RecoverySheetProps {
  readonly recoveryKey: string
  readonly office: string
}

export function RecoverySheet({ recoveryKey, office }: RecoverySheetProps) {
  return (
    <>
      <Words recoveryKey={recoveryKey} office={office} />
      {createPortal(
        <div className="recovery-print" aria-hidden="true">
          <h1>Lembar kunci pemulihan Siladom</h1>
          <Words recoveryKey={recoveryKey} office={office} />
        </div>,
        document.body,
      )}
    </>
  )
}

function Words({ recoveryKey, office }: RecoverySheetProps) {
  return (
    <div className="recovery-sheet">
      <p>{office}</p>
      <p className="recovery-key">{recoveryKey}</p>
      <p>
        Kunci ini membuka pindaian identitas bila data dipulihkan di komputer lain. Simpan di lemari terkunci atau
        brankas, terpisah dari cadangannya. Jangan difoto atau dikirim lewat pesan. Kunci ini tidak akan tampil lagi.
      </p>
    </div>
  )
}
