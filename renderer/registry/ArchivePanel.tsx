// One file of the archive beside the list: where it lies, how long, what it lacks; its dossier.
import { longDate } from '../../shared/calendar/format.ts'
import { cases } from '../../shared/contract/cases.ts'
import type { ArchiveRow } from '../../shared/contract/registry.ts'
import { may } from '../../shared/office/policy.ts'
import { Go } from '../app/Go.tsx'
import { saveFile } from '../api/download.ts'
import { useMe } from '../api/me.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Button } from '../ui/Button.tsx'
import { FactList } from '../ui/FactList.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SidePanel } from '../ui/SidePanel.tsx'
import { retainWords } from './archive-words.ts'
import { useSave } from './use-save.ts'

export function ArchivePanel({ row, onClose }: { readonly row: ArchiveRow; readonly onClose: () => void }) {
  const me = useMe()
  const time = useOfficeTime()
  const { busy, save } = useSave()
  const mayTake = may(
    me.posts.map((held) => held.post),
    'dossier.read',
    'ended',
  )
  return (
    <SidePanel
      open
      title={row.what}
      onClose={onClose}
      footer={
        <>
          <Go to={`/permohonan/${encodeURIComponent(row.caseId)}`} className="button button-plain">
            Buka permohonannya
          </Go>
          {mayTake && (
            <Button
              busy={busy}
              onClick={() => save('Menyusun berkas…', () => saveFile(cases.dossier, { caseId: row.caseId }, {}))}
            >
              Unduh berkas (ZIP)
            </Button>
          )}
        </>
      }
    >
      <div className="panel-form">
        {row.missing.length > 0 && (
          <Notice tone="warning" title="Yang kurang">
            <ul>
              {row.missing.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Notice>
        )}
        <FactList
          facts={[
            { label: 'Perangkat daerah', value: row.unit },
            { label: 'Agenda', value: row.agenda },
            { label: 'Diarsipkan', value: longDate(time.date(row.archivedAt)) },
            { label: 'Klasifikasi', value: row.classification },
            { label: 'Retensi', value: row.retention },
            { label: 'Disimpan sampai', value: retainWords(row.retainUntil) },
            { label: 'Tempat', value: row.place },
          ]}
        />
      </div>
    </SidePanel>
  )
}
