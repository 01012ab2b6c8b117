// Mandates: a.n. goes one level down, u.b. two, and both rest on the own post of the one who signs.
import type { DateText } from '../time.ts'
import { type OfficeRecords, postsOf } from './holdings.ts'
import { postKeys, postOf, superiorsOf } from './posts.ts'
import type { Holding } from './schema.ts'

/** The posts in the line of command, low to high; the others are duties beside it. */
const line = postKeys.slice(0, postKeys.indexOf('sekda') + 1)

/** How many levels above the own post the mandated one stands. */
const levels = { an: 1, ub: 2 } as const

/** The own post by which a mandate is used on a day, or null where the person has none at the right level. */
export function ownHolding(records: OfficeRecords, mandate: Holding, date: DateText): Holding | null {
  const own = postsOf(records.holdings, mandate.personId, date).filter((one) => one.post !== mandate.post)
  if (mandate.capacity === 'an' || mandate.capacity === 'ub') {
    const level = levels[mandate.capacity]
    return own.find((one) => superiorsOf(records.posts, one.post)[level - 1] === mandate.post) ?? null
  }
  return own.findLast((one) => one.capacity === 'definitif' && line.includes(one.post)) ?? null
}

/** Why a mandate cannot be used on a day, with the remedy; null where it can, or where it is none. */
export function mandateProblem(records: OfficeRecords, mandate: Holding, date: DateText): string | null {
  if (mandate.capacity !== 'an' && mandate.capacity !== 'ub') return null
  if (ownHolding(records, mandate, date) !== null) return null
  const title = postOf(records.posts, mandate.post).title
  const name = records.persons.find((one) => one.id === mandate.personId)?.name ?? 'Orang ini'
  return mandate.capacity === 'an'
    ? `${name} tidak dapat menandatangani a.n. ${title}: mandat a.n. hanya turun satu tingkat. Pilih pejabat tepat di bawahnya.`
    : `${name} tidak dapat menandatangani u.b. atas nama ${title}: mandat u.b. turun dua tingkat. Pilih pejabat dua tingkat di bawahnya.`
}
