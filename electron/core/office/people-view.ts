// Persons, posts, holdings and units as the settings show them, with what does not add up.
import type { UnitView } from '../../../shared/contract/settings-records.ts'
import { holdingFindings } from '../../../shared/office/holding-findings.ts'
import { holdersOf } from '../../../shared/office/holdings.ts'
import { inOrder } from '../../../shared/office/posts.ts'
import { rankTexts } from '../../../shared/office/ranks.data.ts'
import type { Unit } from '../../../shared/office/schema.ts'
import { unitProblems } from '../../../shared/office/units.ts'
import type { DateText } from '../../../shared/time.ts'
import type { OfficeSnapshot } from './snapshot.ts'

export interface AccountOf {
  readonly personId: string
  readonly login: string
  readonly active: boolean
}

export function peopleView({ records, units }: OfficeSnapshot, accounts: readonly AccountOf[], today: DateText) {
  const { posts, persons, holdings } = records
  const nameOf = (id: string): string => persons.find((one) => one.id === id)?.name ?? ''
  return {
    people: persons.map((person) => ({
      ...person,
      account: accounts.find((one) => one.personId === person.id)?.login ?? null,
    })),
    posts: inOrder(posts).map((post) => {
      const holders = holdersOf(holdings, post.key, today).map((one) => nameOf(one.personId))
      const { key, printedTitle, title, unit, mayBeVacant } = post
      return { post: key, printed: printedTitle ?? '', title, unit, vacant: holders.length === 0, holders, mayBeVacant }
    }),
    holdings: holdings.map((one) => ({ ...one, person: nameOf(one.personId) })),
    units: units.map(unitView),
    findings: [
      ...holdingFindings(records, today).map((one) => one.sentence),
      ...unitProblems(units).map((one) => one.sentence),
      ...leftovers(records, accounts, today),
    ],
    ranks: [...rankTexts],
  }
}

export function unitView({ id, name, abbreviation, kind, parentId, head, address, active }: Unit): UnitView {
  return { id, name, abbreviation, kind, parentId, head, address, active }
}

/** People who have left and still hold a post or an account. */
function leftovers(
  { persons, holdings, posts }: OfficeSnapshot['records'],
  accounts: readonly AccountOf[],
  today: DateText,
): string[] {
  const gone = persons.filter((person) => !person.active)
  return gone.flatMap((person) => {
    const held = posts.filter((post) => holdersOf(holdings, post.key, today).some((one) => one.personId === person.id))
    const titles = held.map((post) => post.title).join(', ')
    const account = accounts.find((one) => one.personId === person.id && one.active)
    return [
      ...(held.length === 0
        ? []
        : [`${person.name} tidak aktif tetapi masih memegang ${titles}. Akhiri penugasannya.`]),
      ...(account === undefined
        ? []
        : [`${person.name} tidak aktif tetapi akun ${account.login} masih menyala. Matikan akunnya.`]),
    ]
  })
}
