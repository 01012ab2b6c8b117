// Free names near the asked one, for the verifier and for the letter of refusal.
import { checkName, isFree } from './check.ts'
import { normalize, readName } from './read-name.ts'
import { tidyLabel } from './tidy-label.ts'
import type { NameContext } from './types.ts'
import { officialLabel } from './units.ts'

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
  const place = context.zones[0].split('.')[0] ?? ''
  const near =
    tidy === ''
      ? []
      : [
          tidy,
          ...withUnit(tidy, unit),
          `e-${tidy}`,
          `layanan-${tidy}`,
          `${tidy}-${place}`,
          `info-${tidy}`,
          `${tidy}-daring`,
        ]
  const own = unit === null ? [] : [unit, `layanan-${unit}`, `info-${unit}`, `laman-${unit}`]
  return [...near, ...own].map((label) => label.replaceAll('.', '-'))
}

function withUnit(tidy: string, unit: string | null): readonly string[] {
  return unit === null || tidy.split('-').includes(unit) ? [] : [`${tidy}-${unit}`, `${unit}-${tidy}`]
}
