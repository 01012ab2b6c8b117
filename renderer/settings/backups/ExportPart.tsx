// Ekspor semua: everything in the open, for the day on which the office reads it without Siladom.
import { type FormEvent, useState } from 'react'
import type { BackupsView } from '../../../shared/contract/backups.ts'
import { api } from '../../api/client.ts'
import { useMe } from '../../api/me.ts'
import { newKey } from '../../api/new-key.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useProved } from '../use-proved.tsx'

export function ExportPart({ view }: { readonly view: BackupsView }) {
  const mayExport = useMe().abilities.includes('data.export')
  return (
    <Section title="Ekspor semua" note="dibaca tanpa Siladom">
      <p className="quiet backup-words">
        Seluruh catatan sebagai CSV dan JSON, semua surat dan pindaian, dan LIHAT-SAYA.txt yang menjelaskan isinya.
        {!mayExport && ' Karena isinya permohonan dan data pribadi, hanya Kepala Bidang yang dapat mengekspornya.'}
        {mayExport && !view.here && ' Dikerjakan di komputer induk sendiri.'}
      </p>
      {mayExport && view.here && <ExportForm view={view} />}
    </Section>
  )
}

function ExportForm({ view }: { readonly view: BackupsView }) {
  const [folder, setFolder] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const exporting = useProved<unknown>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const key = newKey()
    const answer = await exporting.send('Ekspor semua', (proof) => api.backups.exportAll({}, { key, folder, proof }))
    if (answer !== null) setProblem(answer.ok ? undefined : answer.error.message)
  }
  const { exported, running } = view
  return (
    <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
      {exported !== null && (
        <Notice tone={exported.done ? 'done' : 'late'} live title={exported.done ? 'Ekspor selesai.' : 'Ekspor gagal.'}>
          {exported.sentence}
        </Notice>
      )}
      <TextField
        id="export-folder"
        label="Folder tujuan"
        help="Ekspor memuat data pribadi dan tidak terenkripsi. Pilih diska yang Anda pegang sendiri."
        value={folder}
        onChange={setFolder}
        error={problem}
      />
      <div>
        <Button submit busy={(exporting.busy || running !== null) && (running?.words ?? 'Menyiapkan…')}>
          Ekspor semua…
        </Button>
      </div>
      {exporting.dialog}
    </form>
  )
}
