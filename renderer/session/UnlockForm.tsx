// The password of the person who is logged in already.
import { type FormEvent, useState } from 'react'
import { api } from '../api/client.ts'
import { useSend } from '../api/queries.ts'
import { openSession } from '../api/token.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWait } from './use-wait.ts'

export function UnlockForm() {
  const [password, setPassword] = useState('')
  const unlock = useSend((input: { password: string }) => api.session.unlock({}, input))
  const wait = useWait(unlock.fault)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await unlock.send({ password })
    if (answer?.ok === true) openSession(answer.value.token)
  }
  const sentence =
    unlock.fault?.code === 'wrong_password' ? 'Kata sandi tidak cocok. Periksa lalu coba lagi.' : unlock.fault?.message
  return (
    <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        id="unlock-password"
        label="Kata sandi Anda"
        password
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        autoFocus
        error={sentence}
      />
      <div className="door-acts">
        <Button look="primary" submit busy={unlock.busy ? 'Memeriksa…' : wait > 0 ? `Tunggu ${wait} detik` : false}>
          Buka kunci
        </Button>
      </div>
    </form>
  )
}
