// The names of the persons that a case speaks of.
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { CaseState } from '../../../shared/procedures/state.ts'

/** Names by person id, for everybody that the state mentions. */
export function peopleOf(state: CaseState, office: OfficeFacts): Record<string, string> {
  const ids = new Set<string>()
  for (const visit of state.visits) {
    for (const record of visit.acts) {
      if (record.by !== null) ids.add(record.by)
      if (record.recorder !== null) ids.add(record.recorder)
    }
  }
  for (const paraf of state.parafs) ids.add(paraf.by)
  for (const person of Object.values(state.assigned)) ids.add(person)
  for (const exception of state.exceptions) ids.add(exception.personId)
  if (state.taken !== null) ids.add(state.taken.by)
  return Object.fromEntries([...ids].map((id) => [id, office.personName(id)]))
}
