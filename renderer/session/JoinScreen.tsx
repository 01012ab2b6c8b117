// The first start of a second computer: it joins the komputer induk, once both screens show the same code.
import { type FormEvent, useState } from 'react'
import type { HostToJoin } from '../../shared/contract/desktop.ts'
import { desktop } from '../api/desktop.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { TextField } from '../ui/TextField.tsx'
import { readAddress } from './join-address.ts'

type Step =
  | { readonly kind: 'form'; readonly problem: string | null }
  | { readonly kind: 'asking' }
  | { readonly kind: 'compare'; readonly shortCode: string }
  | { readonly kind: 'waiting'; readonly shortCode: string }

export function JoinScreen({ onBack }: { readonly onBack: () => void }) {
  const [step, setStep] = useState<Step>({ kind: 'form', problem: null })
  const [typed, setTyped] = useState({ address: '', code: '', name: '' })
  const ask = async (host: HostToJoin) => {
    setStep({ kind: 'asking' })
    const begun = await desktop()?.joinHost?.(host)
    if (begun?.ok === true) setStep({ kind: 'compare', shortCode: begun.shortCode })
    else setStep({ kind: 'form', problem: begun?.sentence ?? noWindow })
  }
  const finish = async (shortCode: string) => {
    setStep({ kind: 'waiting', shortCode })
    const problem = await desktop()?.finishJoin?.()
    // Where it went well the window opens anew with the office of the komputer induk.
    if (typeof problem === 'string') setStep({ kind: 'form', problem })
  }
  const back = () => {
    void desktop()?.cancelJoin?.()
    if (step.kind === 'form') onBack()
    else setStep({ kind: 'form', problem: null })
  }
  const isForm = step.kind === 'form' || step.kind === 'asking'
  return (
    <div className="door">
      <main className="door-inside door-single">
        <div className="door-form">
          <p className="door-name">Siladom</p>
          <h1>{isForm ? 'Sambungkan ke komputer induk' : 'Bandingkan kode pada kedua layar'}</h1>
          {isForm ? (
            <JoinForm
              typed={typed}
              onType={(part) => setTyped((before) => ({ ...before, ...part }))}
              problem={step.kind === 'form' ? step.problem : null}
              busy={step.kind === 'asking'}
              onAsk={(host) => void ask(host)}
              onBack={back}
            />
          ) : (
            <Compare
              shortCode={step.shortCode}
              waiting={step.kind === 'waiting'}
              onSame={() => void finish(step.shortCode)}
              onBack={back}
            />
          )}
        </div>
      </main>
    </div>
  )
}

const noWindow = 'Penyandingan hanya dapat dilakukan dari program Siladom, tidak dari peramban.'

interface JoinFormProps {
  readonly typed: { readonly address: string; readonly code: string; readonly name: string }
  readonly onType: (part: Partial<JoinFormProps['typed']>) => void
  readonly problem: string | null
  readonly busy: boolean
  readonly onAsk: (host: HostToJoin) => void
  readonly onBack: () => void
}

function JoinForm({ typed, onType, problem, busy, onAsk, onBack }: JoinFormProps) {
  const [isTried, setTried] = useState(false)
  const at = readAddress(typed.address)
  const code = typed.code.trim()
  const name = typed.name.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (at !== null && code !== '' && name !== '') onAsk({ ...at, code, name })
  }
  return (
    <form className="fields" noValidate onSubmit={submit}>
      {problem !== null && <Notice tone="late" live title={problem} />}
      <TextField
        id="join-address"
        label="Alamat komputer induk"
        help="Tampil di Pengaturan, Komputer induk, misalnya 10.20.4.9:4651."
        value={typed.address}
        onChange={(address) => onType({ address })}
        autoFocus
        error={isTried && at === null ? 'Tulis alamat seperti pada layar komputer induk.' : undefined}
      />
      <TextField
        id="join-code"
        label="Kode penyandingan"
        help="Delapan huruf dan angka; huruf besar atau kecil sama saja."
        value={typed.code}
        onChange={(next) => onType({ code: next })}
        maxLength={40}
        error={isTried && code === '' ? 'Tulis kode yang tampil pada layar komputer induk.' : undefined}
      />
      <TextField
        id="join-name"
        label="Nama komputer ini"
        help="Agar dikenal pada daftar perangkat, misalnya Laptop Kabid."
        value={typed.name}
        onChange={(next) => onType({ name: next })}
        maxLength={100}
        error={isTried && name === '' ? 'Tulis nama, misalnya Laptop Kabid.' : undefined}
      />
      <div className="door-acts">
        <Button onClick={onBack}>Kembali</Button>
        <Button look="primary" submit busy={busy && 'Menyambung…'}>
          Sambungkan
        </Button>
      </div>
    </form>
  )
}

interface CompareProps {
  readonly shortCode: string
  readonly waiting: boolean
  readonly onSame: () => void
  readonly onBack: () => void
}

function Compare({ shortCode, waiting, onSame, onBack }: CompareProps) {
  return (
    <div className="fields">
      <p className="join-code">{shortCode}</p>
      <p>
        Layar komputer induk harus menampilkan kode yang sama. Bila berbeda, batalkan: ada yang berdiri di antara kedua
        komputer.
      </p>
      <p className="quiet" role="status">
        {waiting ? 'Menunggu komputer induk menyandingkan komputer ini…' : ''}
      </p>
      <div className="door-acts">
        <Button onClick={onBack}>Batalkan</Button>
        <Button look="primary" busy={waiting && 'Menunggu…'} onClick={onSame}>
          Kodenya sama
        </Button>
      </div>
    </div>
  )
}
