// Where the swimlane stands: marks, the links between them, the arcs of returns. Lengths in px at a base of 16.
import { type JourneyStep, type Mark, stepState } from './lanes.ts'

const rowHeight = 42
/** The row where the case is holds one line more. */
const hereRowHeight = 64
const halves = { terminal: [22, 12], process: [19, 12], decision: [23, 15] } as const

export interface PlacedMark extends Mark {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
}

export interface Link {
  readonly key: string
  readonly d: string
  readonly done: boolean
}

export interface Arc {
  readonly key: string
  readonly d: string
  /** "putaran 2"; empty for a printed return that was not taken. */
  readonly label: string
  readonly labelX: number
  readonly labelY: number
  readonly taken: boolean
}

export interface Lanes {
  readonly width: number
  readonly height: number
  readonly columnWidth: number
  /** Tops of the rows, and the bottom of the last. */
  readonly tops: readonly number[]
  readonly marks: readonly PlacedMark[]
  readonly links: readonly Link[]
  readonly arcs: readonly Arc[]
}

export function lanesOf(steps: readonly JourneyStep[], marks: readonly Mark[], columns: number, width: number): Lanes {
  const columnWidth = width / Math.max(columns, 1)
  const tops = [0]
  for (const [index] of steps.entries()) {
    const height = stepState(steps, index) === 'here' ? hereRowHeight : rowHeight
    tops.push((tops.at(-1) ?? 0) + height)
  }
  const placed = marks.map((mark): PlacedMark => {
    const [halfWidth, halfHeight] = halves[mark.symbol]
    return {
      ...mark,
      x: (mark.column + 0.5) * columnWidth,
      y: (topOf(tops, mark.row) + topOf(tops, mark.row + 1)) / 2,
      halfWidth,
      halfHeight,
    }
  })
  return {
    width,
    height: tops.at(-1) ?? 0,
    columnWidth,
    tops,
    marks: placed,
    links: linksOf(placed, tops, columnWidth),
    arcs: arcsOf(steps, placed, tops, width),
  }
}

function topOf(tops: readonly number[], row: number): number {
  return tops[row] ?? 0
}

/** From mark to mark in the order of the procedure; what was skipped is gone around. */
function linksOf(marks: readonly PlacedMark[], tops: readonly number[], columnWidth: number): readonly Link[] {
  const path = marks.filter((mark) => mark.state !== 'skipped')
  return path.slice(1).flatMap((to, index): readonly Link[] => {
    const from = path[index]
    if (from === undefined) return []
    const done = from.state === 'done' && (to.state === 'done' || to.state === 'here')
    return [{ key: `${from.key} ${to.key}`, d: linkPath(from, to, tops, columnWidth), done }]
  })
}

function linkPath(from: PlacedMark, to: PlacedMark, tops: readonly number[], columnWidth: number): string {
  if (from.row === to.row) {
    const side = to.x > from.x ? 1 : -1
    return `M${from.x + side * from.halfWidth} ${from.y}H${to.x - side * to.halfWidth}`
  }
  const start = `M${from.x} ${from.y + from.halfHeight}`
  const end = `${to.y - to.halfHeight}`
  const first = topOf(tops, from.row + 1)
  if (to.row === from.row + 1) return `${start}V${first}H${to.x}V${end}`
  const between = to.column === 0 ? columnWidth : to.column * columnWidth
  return `${start}V${first}H${between}V${topOf(tops, to.row)}H${to.x}V${end}`
}

/** Returns that happened, numbered by their round, and printed ones that may still happen. */
function arcsOf(
  steps: readonly JourneyStep[],
  marks: readonly PlacedMark[],
  tops: readonly number[],
  width: number,
): readonly Arc[] {
  const arcs: Arc[] = []
  for (const [row, step] of steps.entries()) {
    for (const back of step.returnsTo) {
      if (back.rounds === 0 && back.notPrinted !== null) continue
      const from = returningMark(step, marks, row)
      const target = steps.findIndex((one) => one.id === back.to)
      const to = marks.find((mark) => mark.row === target)
      if (from === undefined || to === undefined || from.state === 'skipped') continue
      arcs.push(arcBetween(from, to, tops, width, arcs.length, back.rounds))
    }
  }
  return arcs
}

/** The mark whose act sent the case back; the last of the step where none did yet. */
function returningMark(step: JourneyStep, marks: readonly PlacedMark[], row: number): PlacedMark | undefined {
  const sent = step.visits.flatMap((visit) => visit.acts).findLast((record) => record.outcomeKind === 'return')
  const own = marks.filter((mark) => mark.row === row)
  return own.find((mark) => sent !== undefined && mark.acts.includes(sent.act)) ?? own.at(-1)
}

function arcBetween(
  from: PlacedMark,
  to: PlacedMark,
  tops: readonly number[],
  width: number,
  nth: number,
  rounds: number,
): Arc {
  const out = Math.min(from.x + from.halfWidth + 14 + 5 * nth, width - 2)
  const y = to.y - 4 * nth
  const side = to.x < out ? 1 : -1
  const d =
    from.row === to.row
      ? `M${from.x} ${from.y - from.halfHeight}V${topOf(tops, from.row) + 4}H${to.x}V${to.y - to.halfHeight}`
      : `M${from.x + from.halfWidth} ${from.y}H${out}V${y}H${to.x + side * to.halfWidth}`
  return {
    key: `${from.key} ${to.key} kembali`,
    d,
    label: rounds === 0 ? '' : `putaran ${rounds + 1}`,
    labelX: Math.min(out + 6, width - labelWidth),
    labelY: topOf(tops, to.row + 1),
    taken: rounds > 0,
  }
}

export const labelWidth = 74
