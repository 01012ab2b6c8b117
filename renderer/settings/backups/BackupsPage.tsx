// Cadangan: when the office was last saved for certain, what is kept, the second place, the recovery key, restoring.
import type { BackupsView } from '../../../shared/contract/backups.ts'
import { api } from '../../api/client.ts'
import { useMe } from '../../api/me.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useEndpoint, useSend } from '../../api/queries.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ActionBar } from '../../ui/Page.tsx'
import { SettingsFrame } from '../SettingsFrame.tsx'
import { BackupList } from './BackupList.tsx'
import { ExportPart } from './ExportPart.tsx'
import { RecoveryPart } from './RecoveryPart.tsx'
import { RestoreElsewhere } from './RestoreElsewhere.tsx'
import { SecondPart } from './SecondPart.tsx'
import './backups.css'

/** What is under way changes without an event of the log. */
const againMillis = 1_000

export function BackupsPage() {
  const asked = useEndpoint(['backups', 'view'], () => api.backups.view({}, {}), { every: againMillis })
  return (
    <Answered asked={asked} doing="Membuka cadangan…">
      {(view) => <Backups view={view} />}
    </Answered>
  )
}

function Backups({ view }: { readonly view: BackupsView }) {
  const mayChange = useMe().abilities.includes('backup.write')
  const making = useSend(() => api.backups.make({}, { key: newKey() }))
  const begin = () => void making.send(undefined)
  const footer = (
    <ActionBar note={<Underway view={view} problem={making.fault?.message} />}>
      <Button look="primary" busy={(making.busy || view.running !== null) && 'Sedang berjalan…'} onClick={begin}>
        Cadangkan sekarang
      </Button>
    </ActionBar>
  )
  return (
    <SettingsFrame
      slug="cadangan"
      title={view.sentence}
      sub="Dibuat sendiri tiap empat jam bila ada perubahan, saat Siladom ditutup, dan sebelum pemutakhiran. Cadangan baru dihitung sesudah dibuka dan diperiksa seluruhnya."
      {...(mayChange ? { footer } : {})}
    >
      <Troubles view={view} />
      <BackupList view={view} />
      {mayChange && <SecondPart view={view} />}
      {mayChange && <RecoveryPart view={view} />}
      {mayChange && view.here && <RestoreElsewhere view={view} />}
      <ExportPart view={view} />
    </SettingsFrame>
  )
}

function Underway({ view, problem }: { readonly view: BackupsView; readonly problem: string | undefined }) {
  return (
    <span role="status">{problem ?? view.running?.words ?? 'Anda dapat terus bekerja selama cadangan dibuat.'}</span>
  )
}

function Troubles({ view }: { readonly view: BackupsView }) {
  const time = useOfficeTime()
  const { failure, late, restore, second } = view
  const isFirst = view.backups.length === 0
  return (
    <>
      {late && failure === null && (
        <Notice tone="late" title={isFirst ? 'Data kantor belum punya cadangan.' : 'Cadangan terakhir terlalu lama.'}>
          Tekan “Cadangkan sekarang”.
        </Notice>
      )}
      {failure !== null && (
        <Notice tone="late" live title={`Cadangan gagal ${time.long(failure.at)}.`}>
          {failure.sentence}
        </Notice>
      )}
      {restore !== null && (
        <Notice
          tone={restore.done ? 'done' : 'late'}
          live
          title={restore.done ? 'Pemulihan siap dipakai.' : 'Pemulihan dibatalkan; data sekarang tidak berubah.'}
        >
          {restore.sentence}
        </Notice>
      )}
      {second !== null && second.failure !== null && (
        <Notice tone="warning" title={`Tempat kedua gagal ${time.long(second.failure.at)}.`}>
          {second.failure.sentence}
        </Notice>
      )}
    </>
  )
}
