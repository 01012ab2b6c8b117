// What the rules of a case need to know of the office on a day.
import { holdersOf } from '../../../shared/office/holdings.ts'
import { postOf } from '../../../shared/office/posts.ts'
import { procedureSettings } from '../../../shared/office/procedure-settings.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { DateText } from '../../../shared/time.ts'
import type { OfficeSnapshot } from './snapshot.ts'

export function factsOf({ profile, records }: OfficeSnapshot, onDate: DateText): OfficeFacts {
  const { posts, persons, holdings } = records
  return {
    vacant: (post) => holdersOf(holdings, post, onDate).length === 0,
    holds: (personId, post) => holdersOf(holdings, post, onDate).some((one) => one.personId === personId),
    personName: (personId) => persons.find((one) => one.id === personId)?.name ?? '',
    postTitle: (post) => postOf(posts, post).title,
    setting: procedureSettings(profile),
  }
}
