// The endpoints of a case's papers.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { may } from '../../../shared/office/policy.ts'
import { fail, ok } from '../../../shared/result.ts'
import { type LoadedCase, loadCase } from '../cases/load.ts'
import type { Caller } from '../http/caller.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { packetView } from './packet.ts'
import { paperList, renderPaper } from './papers.ts'

export function createLetterHandlers(services: Services): Handlers<Api['letters'], Caller> {
  return {
    packet: async (caller, { caseId }, { sentences, date }) =>
      await reading(services, caller, caseId, async (tx, loaded) => {
        if (loaded.definition.screens !== 'desk')
          return fail(fault('wrong_state', {}, 'Prosedur ini tidak mempunyai berkas surat.'))
        return ok(await packetView(tx, services, loaded, Object.keys(sentences).length === 0 ? null : sentences, date))
      }),
    papers: async (caller, { caseId }) =>
      await reading(services, caller, caseId, async (tx, loaded) =>
        ok({ papers: await paperList(tx, services, loaded) }),
      ),
    paper: async (caller, { caseId, kind }) => {
      const allowed = await reading(services, caller, caseId, async () => ok(null))
      if (!allowed.ok) return allowed
      const paper = await renderPaper(services, caseId, kind)
      return paper === null ? fail(fault('not_found', {}, 'Naskah ini belum ada pada permohonan ini.')) : ok(paper)
    },
  }
}

async function reading<T>(
  services: Services,
  caller: Caller,
  caseId: string,
  work: (tx: Tx, loaded: LoadedCase) => Promise<T>,
) {
  return await services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    const posts = caller.posts.map((held) => held.post)
    if (loaded === null || !may(posts, 'letter.read', loaded.state.status)) return fail(fault('case_not_found', {}))
    return await work(tx, loaded)
  })
}
