// Restoring from a folder that the list does not show: a stick, the second place, another computer's backup.
import { type FormEvent, useState } from 'react'
import type { BackupsView, FoundBackupView } from '../../../shared/contract/backups.ts'
import { api } from '../../api/client.ts'
import { useSend } from '../../api/queries.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'

export function RestoreElsewhere({ view }: { readonly view: BackupsView }) {
  const [folder, setFolder] = useState(view.second?.folder ?? '')
  const [asking, setAsking] = useState(false)
  const finding = useSend((path: string) => api.backups.find({}, { folder: path }))
  const [found, setFound] = useState<FoundBackupView | null>(null)
  const look = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await finding.send(folder)
    setFound(answer?.ok === true ? answer.value : null)
  }
  return (
    <Section title="Pulihkan dari tempat lain">
      <form className="fields" noValidate onSubmit={(event) => void look(event)}>
        <TextField
          id="restore-folder"
          label="Folder cadangan"
          help="Diska USB, folder jaringan, atau cadangan dari komputer lain. Cadangan terbaru di dalamnya yang dipakai."
          value={folder}
          onChange={setFolder}
          error={finding.fault?.message}
        />
        <div>
          <Button submit busy={finding.busy && 'Mencari…'}>
            Cari cadangan
          </Button>
        </div>
      </form>
      {found !== null && <Found found={found} onRestore={() => setAsking(true)} />}
      {asking && found !== null && (
        <RestoreDialog wish={{ ...found, asksKey: !found.own && found.hasRecovery }} onClose={() => setAsking(false)} />
      )}
    </Section>
  )
}

function Found({ found, onRestore }: { readonly found: FoundBackupView; readonly onRestore: () => void }) {
  const time = useOfficeTime()
  const { office, madeAt, events, files, encrypted, own } = found
  return (
    <div className="backup-found">
      <Notice
        tone={own ? 'done' : 'warning'}
        live
        title={`${office}, ${time.long(madeAt)}`}
        action={
          <Button small onClick={onRestore}>
            Pulihkan…
          </Button>
        }
      >
        {events.toLocaleString('id')} peristiwa, {files.toLocaleString('id')} berkas{encrypted && ', terenkripsi'}.{' '}
        {own
          ? 'Segelnya segel kantor ini.'
          : 'Segelnya utuh tetapi bukan dari kunci kantor di komputer ini: asalnya dipastikan dengan kunci pemulihan.'}
      </Notice>
    </div>
  )
}
