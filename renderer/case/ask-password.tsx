// Asks for the password for exactly what is on the screen, and answers the proof; null where the person turns back.
import { type FormEvent, type ReactNode, useCallback, useRef, useState } from 'react'
import { api } from '../api/client.ts'
import { useSend } from '../api/queries.ts'
import { useWait } from '../session/use-wait.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'

interface Asking {
  readonly digest: string
  readonly verb: string
  readonly answer: (proof: string | null) => void
}

export interface PasswordAsker {
  /** A proof for the digest; one given in the last two minutes for the same digest is used again. */
  readonly ask: (digest: string, verb: string) => Promise<string | null>
  readonly dialog: ReactNode
}

export function usePasswordAsker(): PasswordAsker {
  const [asking, setAsking] = useState<Asking | null>(null)
  const given = useRef<{ readonly digest: string; readonly proof: string; readonly until: number } | null>(null)
  const ask = useCallback((digest: string, verb: string) => {
    const known = given.current
    if (known !== null && known.digest === digest && known.until > Date.now()) return Promise.resolve(known.proof)
    return new Promise<string | null>((resolve) => {
      setAsking({
        digest,
        verb,
        answer: (proof) => {
          if (proof !== null) given.current = { digest, proof, until: Date.now() + 110_000 }
          setAsking(null)
          resolve(proof)
        },
      })
    })
  }, [])
  return { ask, dialog: asking === null ? null : <PasswordDialog asking={asking} /> }
}

function PasswordDialog({ asking }: { readonly asking: Asking }) {
  const [password, setPassword] = useState('')
  const prove = useSend((input: { password: string; digest: string }) => api.session.prove({}, input))
  const wait = useWait(prove.fault)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await prove.send({ password, digest: asking.digest })
    if (answer?.ok === true) asking.answer(answer.value.proof)
  }
  const wrong =
    prove.fault?.code === 'wrong_password' ? 'Kata sandi tidak cocok. Periksa lalu coba lagi.' : prove.fault?.message
  return (
    <Dialog
      open
      title="Sahkan dengan kata sandi Anda"
      onClose={() => asking.answer(null)}
      footer={
        <>
          <Button onClick={() => asking.answer(null)}>Batal</Button>
          <Button
            look="primary"
            submit
            form="password-form"
            busy={prove.busy ? 'Memeriksa…' : wait > 0 ? `Tunggu ${wait} detik` : false}
          >
            Sahkan
          </Button>
        </>
      }
    >
      <form id="password-form" noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          id="proof-password"
          label="Kata sandi Anda"
          help={`Untuk: ${asking.verb.toLocaleLowerCase('id')}. Berlaku hanya untuk yang tampil di layar ini.`}
          password
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          autoFocus
          error={wrong}
        />
      </form>
    </Dialog>
  )
}
