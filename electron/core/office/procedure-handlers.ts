// Handlers of the procedures: what they print, what they assume, which exceptions were granted.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { postOf } from '../../../shared/office/posts.ts'
import type { DefinitionBook } from '../../../shared/procedures/definition-book.ts'
import { baseOf } from '../../../shared/procedures/revise.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { readBook } from '../procedures/book.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { doneBefore, refused, writeAs } from './acting.ts'
import { assumptionsOf } from './assumptions.ts'
import { changeActor, decisionSentence } from './change-actor.ts'
import { assumptionConfirmed } from './definition-events.ts'
import { oddityViews, procedureView } from './procedures-view.ts'
import { selectAssumptions, selectExceptions } from './queries.ts'
import { type OfficeSnapshot, readSnapshot } from './snapshot.ts'
import { type Names, versionViews } from './version-views.ts'

type ProcedureHandlers = Pick<Handlers<Api['settings'], Caller>, 'procedures' | 'confirmAssumption' | 'changeActor'>

export function createProcedureHandlers(services: Services): ProcedureHandlers {
  const { store } = services
  return {
    procedures: async (caller) => {
      const no = refused(caller, 'settings.read')
      if (no !== null) return fail(no)
      return await store.read(async (tx) => {
        const { records } = await readSnapshot(tx)
        const book = await readBook(tx)
        const names: Names = {
          person: (id) => nameOf(records, id),
          post: (key) => postOf(records.posts, key).title,
        }
        const procedures = []
        for (const one of book.newest) {
          const versions = await versionViews(tx, book, one.code, names)
          procedures.push({ ...procedureView(one, records.posts), versions })
        }
        return ok({
          procedures,
          assumptions: await assumptionViews(tx, book, records),
          oddities: oddityViews(),
          exceptions: await exceptionViews(tx, records),
        })
      })
    },
    confirmAssumption: async (caller, _params, { key, assumption, note }) =>
      await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'definition.confirm', key)
        if (!write.ok) return write
        const known = assumptionsIn(await readBook(tx)).find((one) => one.key === assumption)
        if (known === undefined) return fail(fault('not_found', {}))
        if ((await doneBefore(tx, key, 'assumption_confirmed')) !== null) return ok({})
        const row = (await selectAssumptions(tx)).find((one) => one.id === assumption)
        if (row?.state === 'changed')
          return fail(fault('not_found', {}, 'Asumsi ini sudah diganti keputusan kantor dan tidak perlu dikonfirmasi.'))
        await recordAny(write.value, 'definition', known.key, [
          assumptionConfirmed(known.key, known.code, known.step, note),
        ])
        return ok({})
      }),
    changeActor: async (caller, _params, input) => await changeActor(services, caller, input),
  }
}

type Records = OfficeSnapshot['records']

/** Those of the shipped versions below the newest: what the office changed since stands beside its assumption. */
function assumptionsIn(book: DefinitionBook) {
  return book.newest.flatMap((one) => assumptionsOf(book.of(one.code, baseOf(one)) ?? one))
}

async function assumptionViews(tx: Tx, book: DefinitionBook, records: Records) {
  const decided = new Map((await selectAssumptions(tx)).map((row) => [row.id, row]))
  const changes = book.newest.flatMap((one) =>
    (one.revision?.changes ?? []).map((change) => [`${one.code}.${change.step}.${change.act}`, change] as const),
  )
  return assumptionsIn(book).map(({ key, procedure, step, text }) => {
    const row = decided.get(key)
    const change = changes.find(([name]) => name === key)?.[1]
    const by =
      row === undefined || row.decided_at === null ? null : { by: nameOf(records, row.decided_by), at: row.decided_at }
    return {
      key,
      procedure,
      step,
      text,
      confirmed: by === null || row?.state !== 'confirmed' ? null : { ...by, note: row.note ?? '' },
      changed:
        by === null || change === undefined
          ? null
          : { ...by, sentence: decisionSentence(records.posts, change), reason: change.reason },
    }
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
