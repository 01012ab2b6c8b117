// What the rules of a case need to know of the office on a day.
import type { JsonObject } from '../../../shared/json.ts'
import { holdersOf } from '../../../shared/office/holdings.ts'
import { postOf } from '../../../shared/office/posts.ts'
import type { OfficeProfile } from '../../../shared/office/schema.ts'
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
    setting: settingsOf(profile),
  }
}

/** The settings that conditions of a definition may ask for; switches are `yes` or `no`. */
function settingsOf({ numbering, work, print }: OfficeProfile): JsonObject {
  return {
    agenda_numbers: numbering.agenda,
    outgoing_numbers: numbering.outgoing,
    acceptance_letter: yesNo(work.acceptanceLetter),
    make_notice: yesNo(work.notice),
    make_report: yesNo(work.report),
    wait_days: work.silentWorkDays,
    paraf_table: yesNo(print.parafTable),
  }
}

function yesNo(on: boolean): string {
  return on ? 'yes' : 'no'
}
