// A measured figure beside its floor, and how the figures are printed.

export const figureNames = [
  'step',
  'inbox',
  'search',
  'letter',
  'dns_create',
  'growth',
  'start',
  'memory',
  'rebuild',
  'backup',
  'import',
  'drift',
  'checks',
  'first_screen',
  'first_screen_bytes',
  'lan_step',
  'lan_step_p95',
  'lan_inbox_p95',
] as const

export type FigureName = (typeof figureNames)[number]

export interface Figure {
  readonly name: FigureName
  readonly value: number
  readonly unit: string
  /** Measured in the same run; null where the figure stands alone. */
  readonly floor: number | null
  /** `value / floor`. */
  readonly ratio: number | null
  /** The highest ratio allowed, or the limit in the unit of the value where there is no floor. */
  readonly target: number
  /** The slowest of twenty, where that has a limit too. */
  readonly p95?: number
  readonly p95Target?: number
}

/** A figure that is better when it is higher. */
const rates: ReadonlySet<FigureName> = new Set(['rebuild'])

export function isMet({ name, value, ratio, target, p95, p95Target }: Figure): boolean {
  if (p95 !== undefined && p95Target !== undefined && p95 > p95Target) return false
  return rates.has(name) ? value >= target : (ratio ?? value) <= target
}

export function withFloor(name: FigureName, value: number, floor: number, target: number): Figure {
  return { name, value, unit: 'ms', floor, ratio: value / floor, target }
}

export function alone(name: FigureName, value: number, unit: string, target: number): Figure {
  return { name, value, unit, floor: null, ratio: null, target }
}

/** The figures as a table for people, then as JSON lines for programs. */
export function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`)
  console.log(row(['figure', 'value', 'unit', 'floor', 'ratio', 'target', 'p95', '']))
  for (const figure of figures) {
    const { name, value, unit, floor, ratio, target, p95 } = figure
    console.log(
      row([
        name,
        short(value),
        unit,
        short(floor),
        short(ratio),
        short(target),
        short(p95 ?? null),
        isMet(figure) ? 'met' : 'MISSED',
      ]),
    )
  }
}

export function printLines(figures: readonly Figure[]): void {
  for (const { p95Target: _, ...figure } of figures) {
    console.log(
      JSON.stringify(figure, (_key, value: unknown) =>
        typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
      ),
    )
  }
}

const widths = [20, 12, 6, 12, 8, 12, 8, 8]

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
    .join('')
}

function short(value: number | null): string {
  if (value === null) return ''
  return value >= 1000 ? value.toFixed(0) : value >= 100 ? value.toFixed(1) : value.toFixed(3)
}
