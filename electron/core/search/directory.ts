// Units and officials by name: few enough to be compared one by one, so their present names are what is found.
import type { SearchHit } from '../../../shared/contract/registry.ts'
import { selectPeople } from '../office/queries.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'

/** Units and people whose name holds every word as a beginning, or the whole text as a part; units first. */
export async function directoryHits(tx: Tx, services: Services, text: string, limit: number): Promise<SearchHit[]> {
  const fits = matcher(text)
  const units = (await services.office.units(tx)).filter((unit) => fits(`${unit.name} ${unit.abbreviation}`))
  const people = (await selectPeople(tx)).filter((person) => fits(person.name))
  return [
    ...units.map(
      (unit): SearchHit => ({
        kind: 'unit',
        title: unit.name,
        detail: unit.abbreviation,
        screen: `/permohonan?unit=${encodeURIComponent(unit.id)}`,
      }),
    ),
    ...people.map(
      (person): SearchHit => ({
        kind: 'person',
        title: person.name,
        detail: person.rank ?? '',
        screen: `/pengaturan/pejabat?orang=${encodeURIComponent(person.id)}`,
      }),
    ),
  ].slice(0, limit)
}

function matcher(text: string): (name: string) => boolean {
  const whole = plain(text).trim()
  const words = whole.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  // A single letter is an initial or an academic title of half the office.
  if (words.every((word) => word.length < 2)) return () => false
  return (name) => {
    const subject = plain(name)
    const parts = subject.split(/[^\p{L}\p{N}]+/u)
    return (
      (whole.length >= 3 && subject.includes(whole)) ||
      words.every((word) => parts.some((part) => part.startsWith(word)))
    )
  }
}

/** Without case and accents, as the full-text index reads. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
