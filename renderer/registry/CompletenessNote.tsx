// Whether the register was declared complete, by whom and when; the Kabid declares and revokes it.
import { useState } from 'react'
import { api } from '../api/client.ts'
import { useMe } from '../api/me.ts'
import { newKey } from '../api/new-key.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useSend } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { say } from '../ui/toast.ts'
import { type Completeness, completenessSentence } from './register-words.ts'

export function CompletenessNote({ complete }: { readonly complete: Completeness }) {
  const me = useMe()
  const time = useOfficeTime()
  const [asking, setAsking] = useState(false)
  const mayDeclare = me.abilities.includes('register.declare_complete')
  return (
    <>
      <Notice
        tone={complete.declared ? 'done' : 'warning'}
        action={
          mayDeclare ? (
            <Button small onClick={() => setAsking(true)}>
              {complete.declared ? 'Cabut pernyataan…' : 'Nyatakan lengkap…'}
            </Button>
          ) : undefined
        }
      >
        {completenessSentence(complete, time.long)}
      </Notice>
      {asking && <DeclareDialog complete={!complete.declared} onClose={() => setAsking(false)} />}
    </>
  )
}

function DeclareDialog({ complete, onClose }: { readonly complete: boolean; readonly onClose: () => void }) {
  const [note, setNote] = useState('')
  const [key] = useState(newKey)
  const declare = useSend((input: { key: string; complete: boolean; note: string }) =>
    api.registry.declareComplete({}, input),
  )
  const send = async () => {
    const answer = await declare.send({ key, complete, note })
    if (answer?.ok !== true) return
    say(complete ? 'Register dinyatakan lengkap.' : 'Pernyataan lengkap dicabut.')
    onClose()
  }
  return (
    <Dialog
      open
      title={complete ? 'Nyatakan register lengkap' : 'Cabut pernyataan lengkap'}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" busy={declare.busy && 'Menyimpan…'} onClick={() => void send()}>
            {complete ? 'Nyatakan lengkap' : 'Cabut pernyataan'}
          </Button>
        </>
      }
    >
      <p>
        {complete
          ? 'Sejak ini pemeriksaan nama menganggap setiap nama yang ada sudah tercatat di register.'
          : 'Sejak ini pemeriksaan nama kembali menyebutkan bahwa register mungkin belum lengkap.'}
      </p>
      <Paragraph
        id="note"
        label="Catatan"
        help="Misalnya bagaimana kelengkapannya diperiksa."
        optional
        value={note}
        onChange={setNote}
        maxLength={1000}
        error={declare.fault?.message}
        autoFocus
      />
    </Dialog>
  )
}
