// Pairing a device: the code that is shown, the comparison of both screens, the answer.
import { useState } from 'react'
import type { LanState, PairingView } from '../../../shared/contract/lan.ts'
import { api } from '../../api/client.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { say } from '../../ui/toast.ts'
import { useProved } from '../use-proved.tsx'
import { typedAddress } from './lan-data.ts'

interface PairingPartProps {
  readonly state: LanState
  readonly pairing: PairingView | null
}

export function PairingPart({ state, pairing }: PairingPartProps) {
  const [code, setCode] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const showing = useProved<{ code: string; expiresAt: number }>()
  const show = async () => {
    setProblem(null)
    const answer = await showing.send('Tampilkan kode penyandingan', (proof) => api.lan.showCode({}, { proof }))
    if (answer === null) return
    if (answer.ok) setCode(answer.value.code)
    else setProblem(answer.error.message)
  }
  const isOpen = pairing !== null && pairing.request?.state !== 'accepted' && pairing.request?.state !== 'refused'
  return (
    <Section title="Sandingkan perangkat">
      {problem !== null && <Notice tone="late">{problem}</Notice>}
      {isOpen ? (
        <OpenPairing pairing={pairing} code={code} address={typedAddress(state)} />
      ) : (
        <div className="fields">
          <p className="quiet">
            Buka Siladom di komputer lain, pilih <strong>Sambungkan ke komputer induk</strong>, lalu ketik alamat dan
            kode yang tampil di sini.
          </p>
          <div>
            <Button busy={showing.busy && 'Menyiapkan kode…'} onClick={() => void show()}>
              Tampilkan kode penyandingan…
            </Button>
          </div>
        </div>
      )}
      {showing.dialog}
    </Section>
  )
}

interface OpenPairingProps {
  readonly pairing: PairingView
  /** Known to the window alone that asked for it. */
  readonly code: string | null
  readonly address: string
}

function OpenPairing({ pairing, code, address }: OpenPairingProps) {
  const time = useOfficeTime()
  const answering = useProved<unknown>()
  const { request } = pairing
  const answer = async (accept: boolean, requestId: string | null) => {
    const key = newKey()
    const verb = accept ? `Sandingkan ${request?.name ?? 'perangkat'}` : 'Tolak penyandingan'
    const told = await answering.send(verb, (proof) => api.lan.answerPairing({}, { key, requestId, accept, proof }))
    if (told === null) return
    if (!told.ok) say(told.error.message)
    else if (requestId !== null) say(accept ? `${request?.name} disandingkan.` : `${request?.name} ditolak.`)
  }
  if (request === null || request.code === null) {
    return (
      <div className="fields" role="status">
        <dl className="pairing-words">
          <dt>Alamat</dt>
          <dd>{address}</dd>
          {code !== null && (
            <>
              <dt>Kode</dt>
              <dd>{code}</dd>
            </>
          )}
        </dl>
        <p className="quiet">
          {code === null && 'Kode tampil pada jendela yang memintanya. '}
          Berlaku sampai pukul {time.clock(pairing.expiresAt)} untuk satu perangkat; sisa percobaan {pairing.triesLeft}.
        </p>
        <div>
          <Button onClick={() => void answer(false, null)}>Batalkan kode</Button>
        </div>
      </div>
    )
  }
  return (
    <div className="fields" role="status">
      <p>
        <strong>{request.name}</strong> ({request.remote}) meminta disandingkan. Bandingkan kode ini dengan layarnya:
      </p>
      <p className="one-time-code">{request.code}</p>
      <div className="panel-acts">
        <Button onClick={() => void answer(false, request.id)}>Tidak sama, tolak</Button>
        <Button look="primary" busy={answering.busy && 'Menyandingkan…'} onClick={() => void answer(true, request.id)}>
          Kodenya sama, sandingkan…
        </Button>
      </div>
      {answering.dialog}
    </div>
  )
}
