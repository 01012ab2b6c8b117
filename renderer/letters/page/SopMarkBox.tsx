// A mark in an actor's column of the SOP sheet: its symbol with who, when and how long.
import type { SopMark, SopRow } from '../../../shared/letters/sop-sheet.ts'

const stateWords: Readonly<Record<SopRow['state'], string>> = {
  done: '✓',
  running: 'sedang berjalan',
  ahead: '',
  skipped: 'dilewati',
}

const symbolWords: Readonly<Record<SopMark['symbol'], string>> = {
  start: 'Mulai',
  end: 'Selesai',
  process: '',
  decision: '',
  connector: '',
}

export function SopMarkBox({ mark, state }: { readonly mark: SopMark; readonly state: SopRow['state'] }) {
  const lines = [symbolWords[mark.symbol], stateWords[state], ...mark.lines].filter((line) => line !== '')
  return (
    <div className={`sop-mark sop-mark-${mark.symbol} sop-mark-${state}`}>
      {mark.symbol === 'decision' && (
        <svg viewBox="0 0 40 20" className="sop-diamond" aria-hidden="true">
          <path d="M20 1 39 10 20 19 1 10z" />
        </svg>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
