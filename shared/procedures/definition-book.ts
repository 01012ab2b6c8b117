// All versions of the procedures that an office knows, found by version or by the date of receipt.
import { addDays } from '../calendar/dates.ts'
import type { DateText } from '../time.ts'
import type { Definition } from './definition.ts'
import { isNewer } from './revise.ts'

export interface DefinitionBook {
  /** Every version, in the order of the list that the book was made of. */
  readonly all: readonly Definition[]
  /** One of each procedure: the highest version. */
  readonly newest: readonly Definition[]
  /** The version that a case keeps; null where it is not known. */
  of(code: string, version: number): Definition | null
  /** The highest version in force on the date of receipt; null where the procedure was not in force that day. */
  inForce(code: string, receivedDate: DateText): Definition | null
  /** Versions above this one, the highest first. */
  above(definition: Definition): readonly Definition[]
  /** Every version that some date of receipt leads to, with the dates that do, both included; null is open. */
  spans(): readonly DefinitionSpan[]
}

export interface DefinitionSpan {
  readonly definition: Definition
  readonly from: DateText | null
  readonly to: DateText | null
}

export function bookOf(all: readonly Definition[]): DefinitionBook {
  const byName = new Map(all.map((one) => [nameOf(one.code, one.version), one]))
  const byCode = new Map<string, readonly Definition[]>()
  for (const code of new Set(all.map((one) => one.code))) {
    byCode.set(
      code,
      all.filter((one) => one.code === code).toSorted((one, other) => (isNewer(one, other) ? -1 : 1)),
    )
  }
  return {
    all,
    newest: [...byCode.values()].flatMap((versions) => versions.slice(0, 1)),
    of: (code, version) => byName.get(nameOf(code, version)) ?? null,
    inForce: (code, date) => byCode.get(code)?.find((one) => covers(one, date)) ?? null,
    above: (definition) => (byCode.get(definition.code) ?? []).filter((one) => isNewer(one, definition)),
    spans: () => [...byCode.values()].flatMap(spansOf),
  }
}

function nameOf(code: string, version: number): string {
  return `${code} ${version}`
}

function covers({ validFrom, validTo }: Definition, date: DateText): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo)
}

/** Cuts time where a version begins or ends, and keeps the pieces that a version is in force in. */
function spansOf(versions: readonly Definition[]): readonly DefinitionSpan[] {
  const starts = new Set(
    versions.flatMap((one) => [one.validFrom, one.validTo === null ? null : addDays(one.validTo, 1)]),
  )
  const dates = [...starts].filter((date) => date !== null).toSorted()
  const pieces = [null, ...dates].map((from, index) => {
    const next = dates[index]
    return { from, to: next === undefined ? null : addDays(next, -1) }
  })
  const found = pieces.flatMap(({ from, to }): DefinitionSpan[] => {
    const inside = from ?? to ?? '2000-01-01'
    const definition = versions.find((one) => covers(one, inside))
    return definition === undefined ? [] : [{ definition, from, to }]
  })
  return found.reduce<readonly DefinitionSpan[]>((joined, span) => {
    const last = joined.at(-1)
    if (last?.definition !== span.definition) return [...joined, span]
    return [...joined.slice(0, -1), { ...last, to: span.to }]
  }, [])
}
