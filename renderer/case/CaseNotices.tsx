// What stands above the work on a case: a change by others, a refusal, and that an act comes from paper.
import type { Code, Fault } from '../../shared/contract/faults.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { PaperDraft } from './paper.ts'

interface CaseNoticesProps {
  /** Others changed the case since it was opened here. */
  readonly changed: boolean
  readonly fault: Fault<Code> | null
  readonly paper: PaperDraft | null
  readonly onPaper: (draft: PaperDraft | null) => void
  readonly onReload: () => void
}

export function CaseNotices({ changed, fault, paper, onPaper, onReload }: CaseNoticesProps) {
  const time = useOfficeTime()
  const reload = <Button onClick={onReload}>Muat ulang</Button>
  const isStale = fault?.code === 'stale_version'
  const shown = fault !== null && !isStale && fault.code !== 'invalid' && fault.code !== 'guard'
  if (!changed && !isStale && !shown && paper === null) return null
  return (
    <div className="case-notices">
      {isStale ? (
        <Notice tone="warning" live title="Permohonan ini berubah sejak Anda membukanya." action={reload}>
          <p>Isian Anda tetap tersimpan. Muat ulang untuk melihat perubahannya, lalu kirim lagi.</p>
          <ul>
            {fault.data.meanwhile.map((one) => (
              <li key={`${one.at} ${one.what}`}>
                {time.clock(one.at)} {one.who} {one.what}.
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        changed && (
          <Notice tone="warning" live title="Permohonan ini baru saja diubah orang lain." action={reload}>
            Isian Anda tetap tersimpan. Muat ulang sebelum menyelesaikannya.
          </Notice>
        )
      )}
      {shown && <Notice tone="late" live title={fault.message} action={reloads(fault.code) ? reload : undefined} />}
      {paper !== null && (
        <Notice
          tone="accent"
          title={`Dicatat dari kertas: ${paper.officialName}, ${time.long(paper.at)}.`}
          action={<Button onClick={() => onPaper(null)}>Batal mencatat</Button>}
        >
          Isi sesuai yang tertulis pada kertas. Nama Anda tercatat sebagai pencatat, bukan pelaku.
        </Notice>
      )}
    </div>
  )
}

/** Faults that tell that somebody else was there first. */
function reloads(code: Code): boolean {
  return code === 'taken_by_other' || code === 'not_your_turn' || code === 'wrong_state'
}
