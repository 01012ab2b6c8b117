// The last word of the set-up: the recovery key, to be printed and put away before the first login.
import { RecoverySheet } from '../settings/backups/RecoverySheet.tsx'
import { Button } from '../ui/Button.tsx'
import { wantHeadingFocus } from '../ui/heading-focus.ts'
import { showRecoveryKey } from './new-recovery-key.ts'
import './session.css'

export default function RecoveryKeyScreen({
  recoveryKey,
  office,
}: {
  readonly recoveryKey: string
  readonly office: string
}) {
  const done = () => {
    wantHeadingFocus()
    showRecoveryKey(null)
  }
  return (
    <div className="door">
      <main className="door-inside door-single">
        <div className="door-form">
          <p className="door-name">Siladom</p>
          <h1>Kantor siap. Cetak kunci pemulihannya.</h1>
          <RecoverySheet recoveryKey={recoveryKey} office={office} />
          <div className="panel-acts">
            <Button onClick={() => window.print()}>Cetak lembar kunci</Button>
            <Button look="primary" onClick={done}>
              Lembarnya sudah disimpan
            </Button>
          </div>
        </div>
      </main>
    </div>
  )
}
