// The endpoints of a case.
import type { Api } from '../../../shared/contract/api.ts'
import type { CaseView } from '../../../shared/contract/case-view.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { may } from '../../../shared/office/policy.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { dossierOf } from '../archive/dossier.ts'
import type { Caller } from '../http/caller.ts'
import { readBook } from '../procedures/book.ts'
import type { Services } from '../services.ts'
import { act } from './act.ts'
import { explanationsOf } from './explanations.ts'
import { eventLines } from './event-lines.ts'
import { journeyView } from './journey.ts'
import { caseList } from './list.ts'
import { type LoadedCase, loadCase } from './load.ts'
import { openCase, OpenRefused } from './open.ts'
import { EffectRefused } from './perform.ts'
import { similarView } from './similar.ts'
import { versionMoves } from './version-moves.ts'
import { caseView } from './view.ts'

export function createCaseHandlers(services: Services): Handlers<Api['cases'], Caller> {
  return {
    open: async (caller, _params, input) => {
      if (!may(postsOf(caller), 'case.open')) return fail(fault('forbidden', {}))
      const opened = await refusedAs(OpenRefused, async () => await openCase(services, caller, input))
      if (!opened.ok) return opened
      return await services.store.read(async (tx) => {
        const loaded = await loadCase(tx, opened.value)
        if (loaded === null) throw new Error(`case ${opened.value} was opened and cannot be read`)
        const { row, state } = loaded
        return ok({
          caseId: row.id,
          agenda: row.agenda_no ?? '',
          trackingCode: state.trackingCode,
          version: state.version,
        })
      })
    },
    list: async (caller, _params, input) => {
      if (!may(postsOf(caller), 'case.read', 'open')) return fail(fault('forbidden', {}))
      return ok(await services.store.read(async (tx) => await caseList(tx, services, input)))
    },
    get: async (caller, { caseId }) => await seen(services, caller, caseId),
    perform: async (caller, { caseId }, input) => {
      const done = await refusedAs(EffectRefused, async () => await act(services, caller, caseId, input))
      return done.ok ? await seen(services, caller, caseId) : done
    },
    journey: async (caller, { caseId }) =>
      await reading(services, caller, caseId, async (tx, loaded) => await journeyView(tx, services, loaded)),
    events: async (caller, { caseId }) =>
      await reading(services, caller, caseId, async (tx) => ({ lines: await eventLines(tx, services, caseId) })),
    versions: async (caller, { caseId }) => {
      if (!may(postsOf(caller), 'case.move_version', 'open')) return fail(fault('forbidden', {}))
      return await reading(services, caller, caseId, async (tx, loaded) => await versionMoves(tx, services, loaded))
    },
    definition: async (_caller, { code, version }) =>
      await services.store.read(async (tx) => {
        const definition = (await readBook(tx)).of(code, Number(version))
        return definition === null ? fail(fault('not_found', {})) : ok({ text: JSON.stringify(definition) })
      }),
    similar: async (caller, { caseId }) =>
      await reading(services, caller, caseId, async (tx, loaded) => await similarView(tx, services, caller, loaded)),
    explain: async (caller, { caseId }) =>
      await reading(services, caller, caseId, async (tx, loaded) => ({
        clocks: explanationsOf(loaded, await services.office.calendar(tx), services.clock.now()),
      })),
    dossier: async (caller, { caseId }) => {
      if (!may(postsOf(caller), 'dossier.read', 'ended')) return fail(fault('forbidden', {}))
      const dossier = await dossierOf(services, caller, caseId)
      return dossier === null ? fail(fault('case_not_found', {})) : ok(dossier)
    },
  }
}

async function seen(services: Services, caller: Caller, caseId: string) {
  return await reading(
    services,
    caller,
    caseId,
    async (tx, loaded): Promise<CaseView> => await caseView(tx, services, caller, loaded),
  )
}

type Reading<T> = (tx: Parameters<Parameters<Services['store']['read']>[0]>[0], loaded: LoadedCase) => Promise<T>

async function reading<T>(services: Services, caller: Caller, caseId: string, work: Reading<T>) {
  return await services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    if (loaded === null || !may(postsOf(caller), 'case.read', loaded.state.status))
      return fail(fault('case_not_found', {}))
    return ok(await work(tx, loaded))
  })
}

function postsOf(caller: Caller) {
  return caller.posts.map((held) => held.post)
}

/** Turns the error that rolled a transaction back into its fault. */
async function refusedAs<T, F, G>(
  kind: new (fault: G) => Error & { readonly fault: G },
  work: () => Promise<Result<T, F>>,
): Promise<Result<T, F | G>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof kind) return fail(error.fault)
    throw error
  }
}
