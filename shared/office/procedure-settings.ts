// The office's choices as the conditions of the procedures read them: `setting.outgoing_numbers` and its like.
import type { JsonObject } from '../json.ts'
import type { OfficeProfile } from './schema.ts'

/** Switches as 'yes' and 'no', so that a condition can compare them; days as whole numbers. */
export function procedureSettings(profile: OfficeProfile): JsonObject {
  const { numbering, work, print } = profile
  return {
    agenda_numbers: numbering.agenda,
    outgoing_numbers: numbering.outgoing,
    make_notice: yes(work.notice),
    make_report: yes(work.report),
    acceptance_letter: yes(work.acceptanceLetter),
    wait_days: work.silentWorkDays,
    paraf_table: yes(print.parafTable),
  }
}

function yes(on: boolean): 'yes' | 'no' {
  return on ? 'yes' : 'no'
}
