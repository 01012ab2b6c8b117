// What was done in a case until its letters were drafted, for the report's table of activities.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { Activity } from '../../../shared/letters/compose/report.ts'
import { stepOf } from '../../../shared/procedures/look-up.ts'
import type { LoadedCase } from '../cases/load.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'

const reported: ReadonlySet<string> = new Set(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'])

/** One line a step, with the date on which it was finished; later steps would change a letter that is already initialled. */
export async function activitiesOf(
  tx: Tx,
  services: Services,
  { definition, state }: LoadedCase,
): Promise<readonly Activity[]> {
  const { zone } = await services.office.calendar(tx)
  return state.visits.flatMap((visit) => {
    const step = stepOf(definition, visit.step)
    if (step === null || visit.leftAt === null || !reported.has(visit.step)) return []
    return [{ date: localDateOf(visit.leftAt, zone), text: step.label }]
  })
}
