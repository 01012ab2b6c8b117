// A failure to protect personal data as the screen shows it.
import { breachForm, type BreachView } from '../../../shared/contract/breach.ts'
import { breachDue, breachState } from '../../../shared/privacy/breach-clock.ts'
import type { Instant } from '../../../shared/time.ts'
import type { BreachesTable } from '../store/tables/privacy.ts'

export function breachViewOf(row: BreachesTable, personName: (id: string) => string, now: Instant): BreachView {
  const form = breachForm.parse(JSON.parse(row.form))
  return {
    id: row.id,
    form,
    dueAt: breachDue(form),
    state: breachState(form, now),
    recordedBy: personName(row.recorded_by),
  }
}
