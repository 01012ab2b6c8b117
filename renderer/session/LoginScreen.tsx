// The login of a window; a practice office shows its accounts, one click each.
import { useState } from 'react'
import type { Health } from '../../shared/contract/session.ts'
import { PracticeStripe } from '../app/PracticeStripe.tsx'
import { wantHeadingFocus } from '../ui/heading-focus.ts'
import { LoginForm } from './LoginForm.tsx'
import { PracticeAccounts } from './PracticeAccounts.tsx'
import './session.css'

export function LoginScreen({ health }: { readonly health: Health }) {
  const [user, setUser] = useState('')
  const [password, setPassword] = useState('')
  return (
    <div className="door">
      {health.practice !== null && <PracticeStripe />}
      <main className={health.practice === null ? 'door-inside door-single' : 'door-inside'}>
        <div className="door-form">
          <p className="door-name">Siladom</p>
          <h1>Masuk ke {health.officeName === '' ? 'Siladom' : health.officeName}</h1>
          <p className="quiet">Sistem Layanan Domain. Satu login untuk satu jendela.</p>
          <LoginForm
            user={user}
            onUser={setUser}
            password={password}
            onPassword={setPassword}
            onEntered={wantHeadingFocus}
          />
        </div>
        {health.practice !== null && (
          <PracticeAccounts
            practice={health.practice}
            onChoose={(account, word) => {
              setUser(account)
              setPassword(word)
            }}
          />
        )}
      </main>
      <footer className="door-version quiet">Siladom {health.version}</footer>
    </div>
  )
}
