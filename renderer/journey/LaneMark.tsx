// One mark of the swimlane: its symbol, a tick once it is done, a ring where the case is.
import type { KeyboardEvent } from 'react'
import type { PlacedMark } from './geometry.ts'

interface LaneMarkProps {
  readonly mark: PlacedMark
  /** Who, what and when, for screen readers. */
  readonly label: string
  readonly focusable: boolean
  readonly onOpen: () => void
  readonly onShow: (shown: boolean) => void
  readonly onKey: (event: KeyboardEvent) => void
}

export function LaneMark({ mark, label, focusable, onOpen, onShow, onKey }: LaneMarkProps) {
  const { x, y, state } = mark
  return (
    <g
      className={`lane-mark lane-mark-${state}`}
      role="button"
      tabIndex={focusable ? 0 : -1}
      aria-label={label}
      data-mark={mark.key}
      transform={`translate(${x} ${y})`}
      onClick={onOpen}
      onKeyDown={onKey}
      onFocus={() => onShow(true)}
      onBlur={() => onShow(false)}
      onPointerEnter={() => onShow(true)}
      onPointerLeave={() => onShow(false)}
    >
      <rect className="lane-target" x={-24} y={-22} width={48} height={44} rx={8} />
      {state === 'here' && <Shape mark={mark} grow={5} className="lane-ring" />}
      <Shape mark={mark} grow={0} className="lane-shape" />
      {state === 'done' && <path className="lane-tick" d="M-5 0l3.5 4 6.5-8" />}
      {state === 'skipped' && <path className="lane-dash" d="M-6 0H6" />}
    </g>
  )
}

function Shape({
  mark,
  grow,
  className,
}: {
  readonly mark: PlacedMark
  readonly grow: number
  readonly className: string
}) {
  const w = mark.halfWidth + grow
  const h = mark.halfHeight + grow
  if (mark.symbol === 'decision') {
    const reach = grow * 1.4
    const [x, y] = [mark.halfWidth + reach, mark.halfHeight + reach]
    return <path className={className} d={`M0 ${-y}L${x} 0 0 ${y} ${-x} 0z`} />
  }
  return (
    <rect
      className={className}
      x={-w}
      y={-h}
      width={2 * w}
      height={2 * h}
      rx={mark.symbol === 'terminal' ? h : 3 + grow}
    />
  )
}
