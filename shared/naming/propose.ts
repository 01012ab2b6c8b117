// Free names near the asked one, for the verifier and for the letter of refusal.
import { checkName, isFree } from './check.ts'
import { normalize, readName } from './read-name.ts'
import { tidyLabel } from './tidy-label.ts'
import type { NameContext } from './types.ts'
import { labelsOf, officialLabel, ownsFor } from './units.ts'

const wanted = 3

/** Up to three whole names with no block and no warning, nearest first; none where nothing helps (a village). */
export function proposeNames(asked: string, context: NameContext): readonly string[] {
  const read = readName(asked, context.zones)
  const proposed: string[] = []
  for (const label of candidates(tidyLabel(read.label), context)) {
    const check = checkName(`${label}.${read.zone}`, context)
    if (check.fqdn === `${normalize(read.label)}.${read.zone}` || proposed.includes(check.fqdn) || !isFree(check))
      continue
    proposed.push(check.fqdn)
    if (proposed.length === wanted) break
  }
  return proposed
}

function candidates(tidy: string, context: NameContext): readonly string[] {
  const unit = context.asker === null ? null : officialLabel(context.asker, context.policy)
  const near =
    tidy === ''
      ? []
      : [
          tidy,
          ...withUnit(tidy, unit),
          ...(tidy.startsWith('e-') ? [] : [`e-${tidy}`]),
          `layanan-${tidy}`,
          `info-${tidy}`,
          `${tidy}-daring`,
        ]
  const own = unit === null ? [] : [unit, `layanan-${unit}`, `info-${unit}`, `laman-${unit}`]
  return [...near, ...own].filter((label) => !namesStranger(label, context))
}

/** A part of it is the official label of a unit that does not ask: such a name would mislead. */
function namesStranger(label: string, context: NameContext): boolean {
  const others = context.units.filter((unit) => !ownsFor(context.units, context.asker, unit.id))
  return others.some((unit) => labelsOf(unit, context.policy).some((one) => `-${label}-`.includes(`-${one}-`)))
}

function withUnit(tidy: string, unit: string | null): readonly string[] {
  return unit === null || tidy.split('-').includes(unit) ? [] : [`${tidy}-${unit}`, `${unit}-${tidy}`]
}
