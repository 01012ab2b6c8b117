// Handlers of the procedures: what they print, what they assume, which exceptions were granted.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { definitions } from '../../../shared/procedures/definitions/index.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { doneBefore, refused, writeAs } from './acting.ts'
import { assumptionsOf } from './assumptions.ts'
import { assumptionConfirmed } from './definition-events.ts'
import { oddityViews, procedureView } from './procedures-view.ts'
import { selectAssumptions, selectExceptions } from './queries.ts'
import { type OfficeSnapshot, readSnapshot } from './snapshot.ts'

type ProcedureHandlers = Pick<Handlers<Api['settings'], Caller>, 'procedures' | 'confirmAssumption'>

export function createProcedureHandlers(services: Services): ProcedureHandlers {
  const { store } = services
  return {
    procedures: async (caller) => {
      const no = refused(caller, 'settings.read')
      if (no !== null) return fail(no)
      return await store.read(async (tx) => {
        const { records } = await readSnapshot(tx)
        return ok({
          procedures: definitions.map((one) => procedureView(one, records.posts)),
          assumptions: await assumptionViews(tx, records),
          oddities: oddityViews(),
          exceptions: await exceptionViews(tx, records),
        })
      })
    },
    confirmAssumption: async (caller, _params, { key, assumption, note }) =>
      await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'definition.confirm', key)
        if (!write.ok) return write
        const known = definitions.flatMap(assumptionsOf).find((one) => one.key === assumption)
        if (known === undefined) return fail(fault('not_found', {}))
        if ((await doneBefore(tx, key, 'assumption_confirmed')) !== null) return ok({})
        await recordAny(write.value, 'definition', known.key, [
          assumptionConfirmed(known.key, known.code, known.step, note),
        ])
        return ok({})
      }),
  }
}

type Records = OfficeSnapshot['records']

async function assumptionViews(tx: Tx, records: Records) {
  const decided = new Map((await selectAssumptions(tx)).map((row) => [row.id, row]))
  return definitions.flatMap(assumptionsOf).map(({ key, procedure, step, text }) => {
    const row = decided.get(key)
    const confirmed =
      row === undefined || row.decided_at === null
        ? null
        : { by: nameOf(records, row.decided_by), at: row.decided_at, note: row.note ?? '' }
    return { key, procedure, step, text, confirmed }
  })
}

async function exceptionViews(tx: Tx, records: Records) {
  return (await selectExceptions(tx)).map((row) => ({
    caseId: row.case_id ?? '',
    agenda: row.agenda_no ?? '',
    pair: `${row.pair_first} dan ${row.pair_second}`,
    person: nameOf(records, row.person_id),
    reason: row.reason,
    at: row.granted_at,
    used: row.used_at !== null,
  }))
}

function nameOf({ persons }: Records, id: string | null): string {
  return persons.find((one) => one.id === id)?.name ?? ''
}
