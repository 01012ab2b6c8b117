// The drawing between the words of the rows: links, arcs of returns, marks, and the words of the mark that is looked at.
import { type KeyboardEvent, useState } from 'react'
import type { JourneyView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { type Arc, type Lanes, labelWidth, type PlacedMark } from './geometry.ts'
import { LaneMark } from './LaneMark.tsx'
import { recordWords, stateWords, stepName } from './words.ts'

interface LaneDrawingProps {
  readonly view: JourneyView
  readonly lanes: Lanes
  readonly onOpen: (stepId: string) => void
}

const rem = (px: number) => `${px / 16}rem`

export function LaneDrawing({ view, lanes, onOpen }: LaneDrawingProps) {
  const time = useOfficeTime()
  const [shown, setShown] = useState<string | null>(null)
  const start = lanes.marks.find((mark) => mark.state === 'here') ?? lanes.marks[0]
  const [current, setCurrent] = useState(start?.key)
  const looked = lanes.marks.find((mark) => mark.key === shown)
  const wordsOf = (mark: PlacedMark) => recordWords(mark.record, view.people, time)
  const open = (mark: PlacedMark) => {
    const step = view.steps[mark.row]
    if (step !== undefined) onOpen(step.id)
  }
  const onKey = (mark: PlacedMark) => (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      open(mark)
      return
    }
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    const next = by === undefined ? undefined : lanes.marks[lanes.marks.indexOf(mark) + by]
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    setCurrent(next.key)
    document.querySelector<SVGGElement>(`[data-mark="${CSS.escape(next.key)}"]`)?.focus()
  }
  return (
    <>
      <svg
        className="lanes"
        viewBox={`0 0 ${lanes.width} ${lanes.height}`}
        style={{ width: rem(lanes.width), height: rem(lanes.height) }}
        role="group"
        aria-label="Gambar perjalanan; daftar langkah di bawah memuat hal yang sama"
      >
        <defs>
          <Head id="kepala-panah" className="lane-head" />
          <Head id="kepala-kembali" className="lane-head-back" />
          <Head id="kepala-nanti" className="lane-head-ahead" />
        </defs>
        {lanes.links.map((link) => (
          <path
            key={link.key}
            className={link.done ? 'lane-link' : 'lane-link lane-link-ahead'}
            d={link.d}
            markerEnd={`url(#${link.done ? 'kepala-panah' : 'kepala-nanti'})`}
          />
        ))}
        {lanes.arcs.map((arc) => (
          <ReturnArc key={arc.key} arc={arc} />
        ))}
        {lanes.marks.map((mark) => {
          const step = view.steps[mark.row]
          const words = wordsOf(mark)
          return (
            <LaneMark
              key={mark.key}
              mark={mark}
              label={`${step === undefined ? '' : stepName(step)}, ${view.columns[mark.column]?.printed ?? ''}: ${stateWords[mark.state]}${words === '' ? '' : `, ${words}`}`}
              focusable={mark.key === current}
              onOpen={() => open(mark)}
              onShow={(on) => setShown((before) => (on ? mark.key : before === mark.key ? null : before))}
              onKey={onKey(mark)}
            />
          )
        })}
      </svg>
      {looked !== undefined && (
        <p
          className={looked.x > lanes.width / 2 ? 'lane-words lane-words-left' : 'lane-words'}
          aria-hidden="true"
          style={{ left: rem(looked.x), top: rem(looked.y + looked.halfHeight + 8) }}
        >
          <strong>{view.columns[looked.column]?.short}</strong> {wordsOf(looked) || stateWords[looked.state]}
        </p>
      )}
    </>
  )
}

function Head({ id, className }: { readonly id: string; readonly className: string }) {
  return (
    <marker id={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
      <path className={className} d="M0 0 8 4 0 8z" />
    </marker>
  )
}

function ReturnArc({ arc }: { readonly arc: Arc }) {
  return (
    <g className={arc.taken ? 'lane-back' : 'lane-back lane-back-ahead'}>
      <path d={arc.d} markerEnd={`url(#${arc.taken ? 'kepala-kembali' : 'kepala-nanti'})`} />
      {arc.label !== '' && (
        <g transform={`translate(${arc.labelX} ${arc.labelY})`}>
          <rect className="lane-back-ground" x={0} y={-10} width={labelWidth - 4} height={20} rx={10} />
          <text className="lane-back-label" x={(labelWidth - 4) / 2} y={4} textAnchor="middle">
            {arc.label}
          </text>
        </g>
      )}
    </g>
  )
}
