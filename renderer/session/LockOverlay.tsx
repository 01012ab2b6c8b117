// Covers the screen when it is locked or the session has ended; what was typed waits beneath, as it was.
import { useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Health, Me } from '../../shared/contract/session.ts'
import { closeSession } from '../api/token.ts'
import { Button } from '../ui/Button.tsx'
import { LoginForm } from './LoginForm.tsx'
import { UnlockForm } from './UnlockForm.tsx'
import './session.css'

function stay(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault()
}

export function LockOverlay({ reason, health }: { readonly reason: 'locked' | 'ended'; readonly health: Health }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const me = useQueryClient().getQueryData<Me>(['session', 'me'])
  const [user, setUser] = useState(me?.userName ?? '')
  const [password, setPassword] = useState('')
  useEffect(() => {
    const shown = dialog.current
    if (shown === null) return
    // The top layer lies over every dialog that may be open; what is beneath is inert.
    const show = () => {
      if (!shown.open) shown.showModal()
    }
    show()
    // Esc pressed twice closes a dialog whatever the page says to it.
    shown.addEventListener('close', show)
    shown.addEventListener('keydown', stay)
    return () => {
      shown.removeEventListener('close', show)
      shown.removeEventListener('keydown', stay)
      shown.close()
    }
  }, [])
  return (
    <dialog ref={dialog} className="lock" aria-labelledby="lock-title" onCancel={(event) => event.preventDefault()}>
      <div className="door-form">
        <p className="door-name">Siladom</p>
        <h1 id="lock-title">{reason === 'locked' ? 'Layar terkunci.' : 'Sesi Anda sudah berakhir.'}</h1>
        <p className="quiet">
          {reason === 'locked'
            ? `${me?.name ?? 'Anda'} masih masuk di jendela ini. Isian Anda tetap ada.`
            : 'Masuk lagi untuk melanjutkan. Isian Anda tetap ada.'}
        </p>
        {reason === 'locked' ? (
          <UnlockForm />
        ) : (
          <LoginForm user={user} onUser={setUser} password={password} onPassword={setPassword} />
        )}
        <Button look="quiet" onClick={closeSession}>
          Masuk sebagai orang lain
        </Button>
      </div>
      <p className="door-version quiet">{health.officeName}</p>
    </dialog>
  )
}
