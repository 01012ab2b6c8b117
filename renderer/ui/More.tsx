// The foot of a long list: how much of it is shown, and the button for the rest.
import { Button } from './Button.tsx'
import './filters.css'

interface MoreProps {
  readonly shown: number
  readonly count: number
  /** "permohonan", "surat". */
  readonly what: string
  readonly more: (() => void) | null
  readonly busy: boolean
}

export function More({ shown, count, what, more, busy }: MoreProps) {
  if (more === null && shown >= count) return null
  return (
    <div className="more no-print">
      <span className="quiet tabular" role="status">
        {shown} dari {count} {what}
      </span>
      {more !== null && (
        <Button small busy={busy && 'Memuat…'} onClick={more}>
          Muat lagi
        </Button>
      )}
    </div>
  )
}
