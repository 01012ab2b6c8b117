// The one-time code of a new account has to become a password of one's own.
import { useQueryClient } from '@tanstack/react-query'
import { useMe } from '../api/me.ts'
import { closeSession } from '../api/token.ts'
import { Button } from '../ui/Button.tsx'
import { wantHeadingFocus } from '../ui/heading-focus.ts'
import { ChangePasswordForm } from './ChangePasswordForm.tsx'
import './session.css'

export default function MustChangeScreen() {
  const me = useMe()
  const client = useQueryClient()
  const goOn = () => {
    wantHeadingFocus()
    void client.invalidateQueries()
  }
  return (
    <div className="door">
      <main className="door-inside door-single">
        <div className="door-form">
          <p className="door-name">Siladom</p>
          <h1>Buat kata sandi Anda sendiri.</h1>
          <p className="quiet">
            {me.name}, kode dari administrator hanya berlaku sekali. Setelah ini hanya Anda yang tahu kata sandi Anda.
          </p>
          <ChangePasswordForm currentLabel="Kode sekali pakai" onDone={goOn} />
          <Button look="quiet" onClick={closeSession}>
            Keluar
          </Button>
        </div>
      </main>
    </div>
  )
}
