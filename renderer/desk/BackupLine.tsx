// How long ago the office was saved for certain: quiet while all is well, red once it is too long.
import type { DeskView } from '../../shared/contract/desk.ts'
import { Go } from '../app/Go.tsx'
import { Notice } from '../ui/Notice.tsx'

export function BackupLine({ backup }: { readonly backup: DeskView['backup'] }) {
  if (backup === null) return null
  const open =
    backup.screen === null ? undefined : (
      <Go to={backup.screen} className="button button-plain button-small">
        Buka cadangan
      </Go>
    )
  if (backup.late)
    return <Notice tone="late" title={backup.sentence} {...(open === undefined ? {} : { action: open })} />
  return (
    <p className="quiet desk-backup">
      {backup.sentence} <Go to="/pengaturan/cadangan">Buka cadangan</Go>
    </p>
  )
}
