// The backups on this computer, newest first, each with the way back to it.
import { useState } from 'react'
import type { BackupRow, BackupsView } from '../../../shared/contract/backups.ts'
import { useMe } from '../../api/me.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Page.tsx'
import { sizeWords } from './backup-words.ts'
import { RestoreDialog } from './RestoreDialog.tsx'

const shownAtFirst = 8

export function BackupList({ view }: { readonly view: BackupsView }) {
  const [chosen, setChosen] = useState<BackupRow | null>(null)
  const [all, setAll] = useState(false)
  const mayRestore = useMe().abilities.includes('backup.write') && view.here
  const time = useOfficeTime()
  const rows = all ? view.backups : view.backups.slice(0, shownAtFirst)
  return (
    <Section title="Di komputer ini" note="24 jam, 14 hari, 8 minggu, dan 24 bulan terakhir">
      {rows.length === 0 && <p className="quiet">Belum ada.</p>}
      <ul className="panel-lines backup-list">
        {rows.map((row) => (
          <li key={row.id} className="panel-line">
            <div>
              <strong>{time.long(row.madeAt)}</strong>
              <p className="quiet">
                {row.why}, {row.events.toLocaleString('id')} peristiwa, {row.files.toLocaleString('id')} berkas,{' '}
                {sizeWords(row.bytes)}
              </p>
            </div>
            {mayRestore && (
              <Button small onClick={() => setChosen(row)} aria-label={`Pulihkan cadangan ${time.long(row.madeAt)}`}>
                Pulihkan…
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!all && view.backups.length > shownAtFirst && (
        <Button look="quiet" onClick={() => setAll(true)}>
          Tampilkan {view.backups.length - shownAtFirst} yang lebih lama
        </Button>
      )}
      {chosen !== null && (
        <RestoreDialog
          wish={{ folder: chosen.id, madeAt: chosen.madeAt, encrypted: false, asksKey: false }}
          onClose={() => setChosen(null)}
        />
      )}
    </Section>
  )
}
