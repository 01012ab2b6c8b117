// The switch of the komputer induk: on or off, at which address and port, and whether browsers may come in.
import { useState } from 'react'
import type { LanSettings } from '../../../shared/contract/lan.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice, Tick } from '../../ui/Choice.tsx'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Section } from '../../ui/Page.tsx'
import { say } from '../../ui/toast.ts'
import { useProved } from '../use-proved.tsx'
import { firstForm, type LanData, saveVerb } from './lan-data.ts'

export function SwitchPart({ data }: { readonly data: LanData }) {
  const [form, setForm] = useState(() => firstForm(data))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [key, setKey] = useState(newKey)
  const saving = useProved<unknown>()
  const set = (part: Partial<LanSettings>) => setForm((before) => ({ ...before, ...part }))
  const verb = saveVerb(form, data.settings)
  const save = async () => {
    setProblems([])
    const answer = await saving.send(verb, (proof) => api.lan.save({}, { key, settings: form, proof }))
    if (answer === null) return
    setKey(newKey())
    if (answer.ok) say(form.on ? 'Komputer induk menyala.' : 'Komputer induk dimatikan.')
    else setProblems(problemsOf(answer.error))
  }
  const known = data.interfaces.map(({ address, name }) => ({ value: address, label: `${address} (${name})` }))
  const isGone = form.address !== '' && !data.interfaces.some((one) => one.address === form.address)
  const addresses = isGone ? [...known, { value: form.address, label: `${form.address} (tidak ada sekarang)` }] : known
  return (
    <Section title="Sambungan">
      <ErrorSummary problems={problems} />
      <div className="fields">
        <Tick
          id="settings.on"
          label="Komputer ini menjadi komputer induk"
          help="Selama menyala, Siladom di komputer ini harus tetap terbuka."
          checked={form.on}
          onChange={(on) => set({ on })}
        />
        {addresses.length === 0 ? (
          <p className="quiet">Komputer ini belum tersambung ke jaringan. Sambungkan kabel atau Wi-Fi kantor.</p>
        ) : (
          <Choice
            id="settings.address"
            label="Alamat di jaringan kantor"
            help="Hanya alamat ini yang mendengarkan. Minta pengelola jaringan menetapkannya supaya tidak berganti."
            options={addresses}
            value={form.address === '' ? null : form.address}
            onChange={(address) => set({ address })}
            error={problems.find(({ path }) => path === 'settings.address')?.sentence}
          />
        )}
        <NumberField
          id="settings.port"
          label="Nomor porta"
          help="Windows bertanya sekali apakah Siladom boleh menerima sambungan: izinkan untuk jaringan privat."
          value={form.port}
          onChange={(port) => set({ port: port ?? 0 })}
          error={problems.find(({ path }) => path === 'settings.port')?.sentence}
        />
        <Tick
          id="settings.browsers"
          label="Peramban boleh masuk tanpa disandingkan"
          help="Untuk komputer tanpa program Siladom. Setiap orang tetap masuk dengan kata sandinya; bandingkan sidik sertifikat sebelum mengetiknya."
          checked={form.browsers}
          onChange={(browsers) => set({ browsers })}
        />
        <div>
          <Button look="primary" busy={saving.busy && 'Menyimpan…'} onClick={() => void save()}>
            {verb}…
          </Button>
        </div>
      </div>
      {saving.dialog}
    </Section>
  )
}
