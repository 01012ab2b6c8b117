// Proves that the standard times are those of the printed cells, and that they add up to the printed total.
import type { Definition } from '../definition.ts'
import type { StandardTime } from '../../time.ts'
import { type Finding, finding } from './finding.ts'

const units: readonly (readonly [RegExp, NonNullable<StandardTime>['unit']])[] = [
  [/^menit$/, 'workMinutes'],
  [/^hari kerja$/, 'workDays'],
  [/^hari$/, 'calendarDays'],
  [/^jam$/, 'calendarHours'],
  [/^tahun$/, 'years'],
]

/** Reads `30 Menit`, `2 Hari Kerja`, `1 (satu) hari`, `3 x 24 jam`; an empty cell is null, what cannot be read is undefined. */
export function readPrintedTime(printed: string): StandardTime | undefined {
  if (printed.trim() === '') return null
  const read = /^(?:(\d+)\s*x\s*)?(\d+)(?:\s*\([a-z ]+\))?\s+([a-z ]+)$/i.exec(printed.trim())
  const unit = units.find(([word]) => word.test((read?.[3] ?? '').toLowerCase()))?.[1]
  if (read === null || unit === undefined) return undefined
  return { unit, amount: Number(read[1] ?? '1') * Number(read[2]) }
}

/** Sum of the standard minutes of all steps; what has no printed time adds nothing. */
export function totalMinutes(definition: Definition): number {
  return definition.steps.reduce(
    (sum, { standard }) => sum + (standard?.unit === 'workMinutes' ? standard.amount : 0),
    0,
  )
}

/** `printedTotal` in working minutes, where the source prints one. */
export function lintTimes(definition: Definition, printedTotal: number | null): readonly Finding[] {
  const total = totalMinutes(definition)
  return [
    ...definition.steps.flatMap((step) => {
      const read = readPrintedTime(step.printed.time)
      if (read === undefined)
        return [finding('time', step.id, `The printed time "${step.printed.time}" cannot be read.`)]
      const same = read?.unit === step.standard?.unit && read?.amount === step.standard?.amount
      return same ? [] : [finding('time', step.id, `The standard time is not the printed "${step.printed.time}".`)]
    }),
    ...(printedTotal === null || printedTotal === total
      ? []
      : [finding('time', definition.code, `The steps add up to ${total} minutes, the source prints ${printedTotal}.`)]),
  ]
}
