// The old password once, the new one once, shown if one wants to see it.
import { type FormEvent, useState } from 'react'
import { api } from '../api/client.ts'
import { problemsOf } from '../api/faults.ts'
import { useSend } from '../api/queries.ts'
import { openSession } from '../api/token.ts'
import { Button } from '../ui/Button.tsx'
import { Tick } from '../ui/Choice.tsx'
import { TextField } from '../ui/TextField.tsx'
import { passwordProblem } from './password-rule.ts'

interface ChangePasswordFormProps {
  readonly currentLabel: string
  readonly onDone: () => void
}

export function ChangePasswordForm({ currentLabel, onDone }: ChangePasswordFormProps) {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [seen, setSeen] = useState(false)
  const [tried, setTried] = useState(false)
  const change = useSend((input: { current: string; next: string }) => api.session.changePassword({}, input))
  const problem = passwordProblem(current, next)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (current === '' || problem !== undefined) return
    const answer = await change.send({ current, next })
    if (answer?.ok !== true) return
    openSession(answer.value.token)
    onDone()
  }
  const fault = change.fault
  const wrongCurrent = fault?.code === 'wrong_password'
  const refusal = fault === null || wrongCurrent ? undefined : problemsOf(fault)[0]?.sentence
  return (
    <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        id="current"
        label={currentLabel}
        password
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
        autoFocus
        error={
          wrongCurrent
            ? 'Kata sandi ini tidak cocok. Periksa lalu coba lagi.'
            : tried && current === ''
              ? `Tulis ${currentLabel.toLocaleLowerCase('id')}.`
              : undefined
        }
      />
      <TextField
        id="next"
        label="Kata sandi baru"
        help="Paling sedikit 8 huruf. Kalimat pendek lebih mudah diingat daripada tanda-tanda."
        password={!seen}
        value={next}
        onChange={setNext}
        autoComplete="new-password"
        error={refusal ?? (tried ? problem : undefined)}
      />
      <Tick id="seen" label="Tampilkan kata sandi baru" checked={seen} onChange={setSeen} />
      <div className="door-acts">
        <Button look="primary" submit busy={change.busy && 'Menyimpan…'}>
          Simpan kata sandi baru
        </Button>
      </div>
    </form>
  )
}
