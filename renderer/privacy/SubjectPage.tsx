// What a person asks of the office: finding what is held, a copy for them, putting it right, destroying it.
import { type FormEvent, type ReactNode, useState } from 'react'
import type { HeldData } from '../../shared/contract/privacy.ts'
import { api } from '../api/client.ts'
import { useMe } from '../api/me.ts'
import { useSend } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { TextField } from '../ui/TextField.tsx'
import { say } from '../ui/toast.ts'
import { CorrectPanel } from './CorrectPanel.tsx'
import { DestroyDialog } from './DestroyDialog.tsx'
import { type Found, FoundList } from './FoundList.tsx'
import { PrintDialog } from './PrintDialog.tsx'

export function SubjectPage({ above }: { readonly above: ReactNode }) {
  const me = useMe()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [over, setOver] = useState<'print' | 'destroy' | HeldData | null>(null)
  const find = useSend((typed: string) => api.privacy.find({}, { text: typed }))
  const search = async (event?: FormEvent) => {
    event?.preventDefault()
    const answer = await find.send(text)
    if (answer === null) return
    if (!answer.ok) return say(answer.error.message)
    setFound(answer.value)
    setChosen([])
  }
  const isChosen = (one: string) => chosen.includes(one)
  const records = (found?.held ?? []).filter((one) => isChosen(one.id))
  const officials = (found?.officials ?? []).filter((one) => isChosen(one.personId))
  const mayDestroy = me.posts.some((held) => held.post === 'kabid')
  const close = (again: boolean) => {
    setOver(null)
    if (again) void search()
  }
  return (
    <Page
      title="Data apa yang disimpan tentang seseorang?"
      above={above}
      sub="Pastikan dahulu siapa yang meminta. Perbaikan dikerjakan dalam 3 x 24 jam sejak diminta (Pasal 30 UU 27/2022)."
    >
      <form className="subject-search" role="search" noValidate onSubmit={(event) => void search(event)}>
        <TextField
          id="subject"
          label="Nama, NIP, nomor HP, atau e-mail (paling sedikit tiga huruf)"
          value={text}
          onChange={setText}
          maxLength={200}
        />
        <Button submit look="primary" busy={find.busy && 'Mencari…'}>
          Cari data
        </Button>
      </form>
      {found !== null && (
        <FoundList
          found={found}
          chosen={chosen}
          onChoose={(id, on) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
          onCorrect={setOver}
        />
      )}
      {chosen.length > 0 && (
        <div className="privacy-acts">
          {mayDestroy && records.length > 0 && officials.length === 0 && (
            <Button look="danger" onClick={() => setOver('destroy')}>
              Musnahkan yang dipilih…
            </Button>
          )}
          <Button look="primary" onClick={() => setOver('print')}>
            Cetak salinan…
          </Button>
        </div>
      )}
      {over === 'print' && (
        <PrintDialog held={records} personIds={officials.map((one) => one.personId)} onClose={() => close(false)} />
      )}
      {over === 'destroy' && <DestroyDialog held={records} onClose={close} />}
      {over !== null && typeof over === 'object' && <CorrectPanel held={over} onClose={close} />}
    </Page>
  )
}
