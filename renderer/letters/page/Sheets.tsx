// The pages of a letter as the printer makes them: measured once, parted where the room ends, numbered from the second.
import { useLayoutEffect, useRef, useState } from 'react'
import { defaultPrintSettings, paperSizes, type PrintSettings } from '../../../shared/letters/print.ts'
import { type Measured, pageRanges, pageStarts } from './paginate.ts'
import { PieceFlow } from './PieceFlow.tsx'
import type { Piece } from './pieces.tsx'
import { pageStyle } from './page-style.ts'
import './sheets.css'

interface SheetsProps {
  readonly label: string
  readonly pieces: readonly Piece[]
  /** Points. */
  readonly size: number
  /** Lines per line of type, as the printed page sets them. */
  readonly line: number
  readonly print?: PrintSettings
  /** Draws KONSEP across the page. */
  readonly draft: boolean
}

export function Sheets({ label, pieces, size, line, print = defaultPrintSettings, draft }: SheetsProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [starts, setStarts] = useState<readonly number[]>([0])
  const [width, height] = paperSizes[print.paper]
  const { margins } = print
  const room = height - margins.top - margins.bottom
  useLayoutEffect(() => {
    const seen = frame.current
    if (seen === null) return
    const measure = () => setStarts((before) => sameOr(before, measuredStarts(seen, pieces, room, width)))
    measure()
    void document.fonts?.ready.then(measure)
    const watch = new ResizeObserver(measure)
    watch.observe(seen)
    return () => watch.disconnect()
  }, [pieces, room, width])
  const ranges = pageRanges(starts, pieces.length)
  return (
    <div
      ref={frame}
      className={draft ? 'sheets sheets-draft' : 'sheets'}
      role="document"
      aria-label={label}
      style={{
        ...pageStyle({ width, height, margins, size, line }),
        fontFamily: `"${print.font}", ${print.font === 'Arial' ? '"Liberation Sans", Helvetica, sans-serif' : 'serif'}`,
      }}
    >
      <div className="sheet sheet-measure" aria-hidden="true">
        <PieceFlow pieces={pieces} />
      </div>
      {ranges.map(([from, to], index) => (
        <div key={from} className="sheet">
          {index > 0 && <p className="sheet-number">{index + 1}</p>}
          <PieceFlow pieces={pieces.slice(from, to)} />
        </div>
      ))}
    </div>
  )
}

/** Heights in millimetres of paper, whatever the size on the screen. */
function measuredStarts(frame: HTMLElement, pieces: readonly Piece[], room: number, width: number): readonly number[] {
  const copy = frame.querySelector('.sheet-measure')
  if (copy === null) return [0]
  const scale = width / copy.getBoundingClientRect().width
  const measured = [...copy.querySelectorAll('[data-piece]')].map((piece, index): Measured => {
    const box = piece.getBoundingClientRect()
    const source = pieces[index]
    return {
      top: box.top * scale,
      bottom: box.bottom * scale,
      keepNext: source?.kind === 'whole' && source.keepNext,
    }
  })
  return Number.isFinite(scale) ? pageStarts(measured, room) : [0]
}

function sameOr(before: readonly number[], after: readonly number[]): readonly number[] {
  return before.length === after.length && before.every((start, index) => start === after[index]) ? before : after
}
