// One request in the list: the name asked, whose it is, where it stands, the promise or the end.
import { dateInWords } from '../../shared/calendar/format.ts'
import { subDomain } from '../../shared/procedures/definitions/sub_domain.ts'
import type { CaseRow } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { PromiseWords } from '../desk/PromiseWords.tsx'
import { Row } from '../ui/Rows.tsx'

interface CaseListRowProps {
  readonly row: CaseRow
  readonly current: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}

/** The service is told only where it is not the usual one. */
export function CaseListRow({ row, ...keys }: CaseListRowProps) {
  const service = row.service === subDomain.title ? '' : row.service
  const details = [row.unit, `agenda ${row.agenda}`, `diterima ${dateInWords(row.receivedDate)}`, service]
  return (
    <Row
      href={`/permohonan/${encodeURIComponent(row.caseId)}`}
      {...keys}
      strong={row.what === '' ? row.service : row.what}
      detail={details.filter((detail) => detail !== '').join(' · ')}
      middle={<Standing row={row} />}
      end={row.status === 'ended' ? <Ended row={row} /> : <PromiseWords promise={row.promise} />}
    />
  )
}

function Standing({ row }: { readonly row: CaseRow }) {
  return (
    <>
      <span>{row.statusWords}</span>
      {row.step !== '' && row.status !== 'ended' && <span>{row.step}</span>}
    </>
  )
}

function Ended({ row }: { readonly row: CaseRow }) {
  const time = useOfficeTime()
  return (
    <>
      <span>{row.outcome}</span>
      {row.endedAt !== null && <span className="row-note">{dateInWords(time.date(row.endedAt))}</span>}
    </>
  )
}
