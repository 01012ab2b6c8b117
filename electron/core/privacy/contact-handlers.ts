// Contact data in full, for those who may see it: each look is an event before the answer.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { may } from '../../../shared/office/policy.ts'
import { fail, ok } from '../../../shared/result.ts'
import { personalOf, personalOfSubject } from '../archive/sealed/personal.ts'
import { loadCase } from '../cases/load.ts'
import { selectRegisterEntry } from '../domains/queries.ts'
import type { Caller } from '../http/caller.ts'
import { textOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import { noteRead } from './note-read.ts'

export function createContactHandlers(
  services: Services,
): Pick<Handlers<Api['privacy'], Caller>, 'caseContact' | 'registerContact'> {
  const { store } = services
  return {
    caseContact: async (caller, { caseId }, { reason }) =>
      await store.write(async (tx) => {
        const loaded = await loadCase(tx, caseId)
        if (loaded === null || !maySee(caller)) return fail(fault('case_not_found', {}))
        const records = await personalOfSubject(tx, caseId)
        await noteRead(tx, services, caller, { what: 'case_contact', ref: caseId, caseId, reason: reason.trim() })
        return ok({ contact: Object.fromEntries(records.map(({ kind, content }) => [kind, content])) })
      }),
    registerContact: async (caller, { registerId }, { reason }) => {
      if (!maySee(caller)) return fail(fault('forbidden', {}))
      return await store.write(async (tx) => {
        const entry = await selectRegisterEntry(tx, registerId)
        if (entry === undefined || entry.pic_ref === null) return fail(fault('not_found', {}))
        const record = await personalOf(tx, entry.pic_ref)
        if (record === null) return fail(fault('not_found', {}, 'Kontak ini sudah dimusnahkan.'))
        const read = {
          what: 'register_contact',
          ref: registerId,
          caseId: entry.case_id,
          reason: reason.trim(),
        } as const
        await noteRead(tx, services, caller, read)
        return ok({ name: textOf(record.content, 'name'), phone: textOf(record.content, 'phone') })
      })
    },
  }
}

function maySee(caller: Caller): boolean {
  return may(
    caller.posts.map((held) => held.post),
    'personal.read',
    'open',
  )
}
