// The second place: a folder on another disk that gets a finished copy each evening.
import { type FormEvent, useState } from 'react'
import type { BackupsView } from '../../../shared/contract/backups.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Button } from '../../ui/Button.tsx'
import { Tick } from '../../ui/Choice.tsx'
import type { Problem } from '../../ui/ErrorSummary.tsx'
import { Section } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { say } from '../../ui/toast.ts'
import { useProved } from '../use-proved.tsx'

export function SecondPart({ view }: { readonly view: BackupsView }) {
  const time = useOfficeTime()
  const { second, here } = view
  const [changing, setChanging] = useState(false)
  return (
    <Section title="Tempat kedua" note="salinan tiap malam pada diska lain">
      <p className="quiet backup-words">
        {second === null
          ? 'Belum dipilih. Bila diska komputer ini rusak, cadangan di atas ikut hilang: pilih diska USB, diska kedua, atau folder jaringan.'
          : `${second.folder}, ${second.encrypted ? 'terenkripsi dengan frasa sandi' : 'tidak terenkripsi'}. ${
              second.last === null ? 'Belum ada salinan.' : `Salinan terakhir ${time.long(second.last)}.`
            }`}
      </p>
      {!here && <p className="quiet">Tempat kedua ditunjuk di komputer induk sendiri.</p>}
      {here && !changing && (
        <Button onClick={() => setChanging(true)}>{second === null ? 'Pilih tempat kedua' : 'Ganti'}</Button>
      )}
      {here && changing && <SecondForm view={view} onDone={() => setChanging(false)} />}
    </Section>
  )
}

function SecondForm({ view, onDone }: { readonly view: BackupsView; readonly onDone: () => void }) {
  const [folder, setFolder] = useState(view.second?.folder ?? '')
  const [encrypted, setEncrypted] = useState(view.second?.encrypted ?? false)
  const [passphrase, setPassphrase] = useState('')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const saving = useProved<unknown>()
  const sentence = (path: string) => problems.find((problem) => problem.path === path)?.sentence
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const input = { key: newKey(), folder, passphrase: encrypted ? passphrase : null }
    const answer = await saving.send('Simpan tempat kedua', (proof) => api.backups.setSecond({}, { ...input, proof }))
    if (answer === null) return
    if (!answer.ok) return setProblems(problemsOf(answer.error))
    say(folder.trim() === '' ? 'Tempat kedua dihapus.' : 'Tempat kedua disimpan.')
    onDone()
  }
  return (
    <form className="fields" noValidate onSubmit={(event) => void save(event)}>
      <TextField
        id="second-folder"
        label="Folder"
        help="Alamat seutuhnya, misalnya E:\Cadangan atau \\nas\siladom. Kosongkan untuk berhenti menyalin."
        value={folder}
        onChange={setFolder}
        error={sentence('folder')}
      />
      <Tick
        id="second-encrypted"
        label="Enkripsi dengan frasa sandi"
        help="Perlu bila diskanya dapat dibawa orang. Frasa sandi yang terlupa tidak dapat dicari: salinan itu tidak dapat dibuka lagi oleh siapa pun. Tulis dan simpan terpisah."
        checked={encrypted}
        onChange={setEncrypted}
      />
      {encrypted && (
        <TextField
          id="second-passphrase"
          label="Frasa sandi"
          help="Paling sedikit 12 huruf. Berlaku untuk salinan berikutnya; salinan lama tetap memakai frasa lamanya."
          password
          autoComplete="new-password"
          value={passphrase}
          onChange={setPassphrase}
          error={sentence('passphrase')}
        />
      )}
      <div className="panel-acts">
        <Button onClick={onDone}>Batal</Button>
        <Button submit busy={saving.busy && 'Menyimpan…'}>
          Simpan tempat kedua…
        </Button>
      </div>
      {saving.dialog}
    </form>
  )
}
