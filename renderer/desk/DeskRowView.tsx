// One row of Meja saya: the verb and its object, whose letter it is, the work time, the promise.
import type { DeskRow } from '../../shared/contract/desk.ts'
import { useMe } from '../api/me.ts'
import { Badge } from '../ui/Badge.tsx'
import { Row } from '../ui/Rows.tsx'
import { WorkBar } from '../ui/WorkBar.tsx'
import { PromiseWords } from './PromiseWords.tsx'
import type { DeskRowKeys } from './use-desk-rows.ts'

interface DeskRowViewProps extends DeskRowKeys {
  readonly row: DeskRow
  /** now: Enter takes and opens. soon: the work is somebody else's yet, whose post is named, and Enter only opens. */
  readonly group: 'now' | 'soon'
}

export function DeskRowView({ row, group, onEnter, ...keys }: DeskRowViewProps) {
  const manyPosts = useMe().posts.length > 1
  const details = [
    row.unit,
    `agenda ${row.agenda}`,
    ...row.notes,
    ...(row.takenBy !== null && !row.takenByMe ? [`sedang dikerjakan ${row.takenBy}`] : []),
    ...(group === 'soon' ? [`sekarang di ${row.postTitle}`] : manyPosts ? [`sebagai ${row.postTitle}`] : []),
  ].filter((detail) => detail !== '')
  return (
    <Row
      href={row.screen}
      {...keys}
      {...(group === 'now' ? { onEnter } : {})}
      strong={row.verb}
      rest={row.what}
      detail={
        <>
          {row.status === 'returned' && <Badge tone="warning">dikembalikan</Badge>}
          {row.status === 'waiting_applicant' && <Badge>menunggu pemohon</Badge>} {details.join(' · ')}
        </>
      }
      middle={<Work row={row} waiting={group === 'now'} />}
      end={<PromiseWords promise={row.promise} />}
    />
  )
}

function Work({ row: { work }, waiting }: { readonly row: DeskRow; readonly waiting: boolean }) {
  return (
    <>
      {work.taken && work.standardMinutes !== null && (
        <WorkBar worked={work.workedMinutes} standard={work.standardMinutes} />
      )}
      <span>{work.words}</span>
      {waiting && !work.taken && (
        <span>{work.standardMinutes !== null && `mutu baku ${work.standardMinutes} menit, `}belum diambil</span>
      )}
    </>
  )
}
