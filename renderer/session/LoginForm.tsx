// Name and password; what was typed stays when it was wrong.
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Me } from '../../shared/contract/session.ts'
import { api } from '../api/client.ts'
import { useSend } from '../api/queries.ts'
import { openSession } from '../api/token.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWait } from './use-wait.ts'

interface LoginFormProps {
  readonly user: string
  readonly onUser: (user: string) => void
  readonly password: string
  readonly onPassword: (password: string) => void
  readonly onEntered?: () => void
}

export function LoginForm({ user, onUser, password, onPassword, onEntered }: LoginFormProps) {
  const login = useSend((input: { user: string; password: string }) => api.session.login({}, input))
  const [missing, setMissing] = useState(false)
  const wait = useWait(login.fault)
  const former = useQueryClient().getQueryData<Me>(['session', 'me'])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const isMissing = user.trim() === '' || password === ''
    setMissing(isMissing)
    if (isMissing) return
    const answer = await login.send({ user: user.trim(), password })
    if (answer?.ok !== true) return
    onEntered?.()
    openSession(answer.value.token)
    // Nothing that one person saw may be left in the window of another.
    if (former !== undefined && former.userName !== user.trim()) location.assign('/')
  }
  return (
    <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        id="user"
        label="Nama pengguna"
        value={user}
        onChange={onUser}
        autoComplete="username"
        autoFocus
        error={missing && user.trim() === '' ? 'Tulis nama pengguna, misalnya staf.teknis.' : undefined}
      />
      <TextField
        id="password"
        label="Kata sandi"
        password
        value={password}
        onChange={onPassword}
        autoComplete="current-password"
        error={missing && password === '' ? 'Tulis kata sandi.' : undefined}
      />
      {login.fault !== null && (
        <p className="field-error" role="alert">
          {login.fault.message}
        </p>
      )}
      <div className="door-acts">
        <Button look="primary" submit busy={login.busy ? 'Memeriksa…' : wait > 0 ? `Tunggu ${wait} detik` : false}>
          Masuk
        </Button>
      </div>
    </form>
  )
}
