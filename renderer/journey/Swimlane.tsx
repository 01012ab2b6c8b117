// The SOP sheet that was signed, alive: a row for each step, a column for each actor, the path that the case took.
import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { JourneyView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { lanesOf } from './geometry.ts'
import { LaneDrawing } from './LaneDrawing.tsx'
import { type JourneyStep, marksOf, stepState } from './lanes.ts'
import { hereWords, timeWords } from './words.ts'
import './journey.css'

interface SwimlaneProps {
  readonly view: JourneyView
  readonly onOpen: (stepId: string) => void
}

type LaneStyle = CSSProperties & Readonly<Record<'--lanes', number>>

/** Narrowest column of an actor, px at a base of 16. */
const least = 72

export function Swimlane({ view, onOpen }: SwimlaneProps) {
  const { steps, columns } = view
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(columns.length * 88)
  useLayoutEffect(() => {
    const seen = room.current
    if (seen === null) return
    const measure = () => {
      const base = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      setWidth(Math.max(Math.floor(seen.clientWidth / base), columns.length * least))
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(seen)
    return () => watch.disconnect()
  }, [columns.length])
  const lanes = useMemo(() => lanesOf(steps, marksOf(steps), columns.length, width), [steps, columns.length, width])
  const style: LaneStyle = { '--lanes': columns.length }
  return (
    <div className="swimlane" style={style}>
      <div className="swimlane-head" aria-hidden="true">
        <span className="cell-number">No</span>
        <span>Uraian prosedur</span>
        <div className="swimlane-columns">
          {columns.map((column) => (
            <span key={column.printed} title={column.printed}>
              {column.short.replaceAll('/', '/\u200b')}
            </span>
          ))}
        </div>
        <span className="cell-time">Waktu</span>
        <span className="cell-output">Output</span>
      </div>
      <div className="swimlane-body">
        {steps.map((step, index) => (
          <Row key={step.id} step={step} state={stepState(steps, index)} columns={columns.length} />
        ))}
        <div className="swimlane-drawing">
          <div className="swimlane-room" ref={room}>
            <LaneDrawing view={view} lanes={lanes} onOpen={onOpen} />
          </div>
        </div>
      </div>
    </div>
  )
}

interface RowProps {
  readonly step: JourneyStep
  readonly state: ReturnType<typeof stepState>
  readonly columns: number
}

function Row({ step, state, columns }: RowProps) {
  const time = useOfficeTime()
  const minutes = timeWords(step)
  return (
    <div className={`swimlane-row swimlane-row-${state}`} aria-hidden="true">
      <span className="cell-number">{step.number}</span>
      <span className="cell-label">
        <span className="cell-clamp">{step.label}</span>
        {state === 'here' && <span className="cell-here">{hereWords(step, time)}</span>}
      </span>
      <div className="swimlane-columns">
        {Array.from({ length: columns }, (_, index) => (
          <span key={index} />
        ))}
      </div>
      <span className="cell-time">
        <span className={minutes.late ? 'cell-late' : undefined}>{minutes.main}</span>
        {minutes.below !== '' && <small className={minutes.late ? 'cell-late' : undefined}>{minutes.below}</small>}
      </span>
      <span className="cell-output" title={step.printed.output}>
        {step.printed.output}
      </span>
    </div>
  )
}
