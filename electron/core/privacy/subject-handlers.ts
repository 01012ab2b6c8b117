// Handlers of what a person may ask of the office: a copy, a correction, a destruction.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { may } from '../../../shared/office/policy.ts'
import { fail, ok } from '../../../shared/result.ts'
import { personalOf } from '../archive/sealed/personal.ts'
import type { Caller } from '../http/caller.ts'
import { refused } from '../office/acting.ts'
import type { Services } from '../services.ts'
import { dataCopy } from './copy.ts'
import { correctPersonal } from './correct.ts'
import { destroyPersonal } from './destroy.ts'
import { findSubject } from './find.ts'
import { noteRead } from './note-read.ts'

type SubjectHandlers = Pick<
  Handlers<Api['privacy'], Caller>,
  'find' | 'print' | 'mine' | 'record' | 'correct' | 'destroy'
>

export function createSubjectHandlers(services: Services): SubjectHandlers {
  return {
    find: async (caller, _params, { text }) => {
      const no = refused(caller, 'privacy.trace')
      if (no !== null) return fail(no)
      const { officials, held } = await findSubject(services, text)
      return ok({ officials: [...officials], held: [...held] })
    },
    print: async (caller, _params, input) => {
      const no = refused(caller, 'privacy.trace')
      if (no !== null) return fail(no)
      const requestedBy = input.requestedBy.trim()
      if (requestedBy === '') {
        const problems = [{ path: 'requestedBy', sentence: 'Tulis siapa yang meminta, dan bukti dirinya.' }]
        return fail(fault('invalid', { problems }))
      }
      return ok(await dataCopy(services, caller, { ...input, requestedBy }))
    },
    mine: async (caller) => {
      const own = { personIds: [caller.personId], recordIds: [], scanIds: [], requestedBy: null }
      return ok(await dataCopy(services, caller, own))
    },
    record: async (caller, { recordId }, { reason }) => {
      const no = refused(caller, 'privacy.trace')
      if (no !== null) return fail(no)
      return await services.store.write(async (tx) => {
        const record = await personalOf(tx, recordId)
        if (record === null || record.kind === 'file_name') return fail(fault('not_found', {}))
        await noteRead(tx, services, caller, {
          what: 'subject_data',
          ref: recordId,
          caseId: null,
          reason: reason.trim(),
        })
        return ok({ content: record.content })
      })
    },
    correct: async (caller, { recordId }, { key, content, reason }) =>
      await correctPersonal(services, caller, { key, recordId, content, reason }),
    destroy: async (caller, _params, input) => {
      const posts = caller.posts.map((held) => held.post)
      if (!may(posts, 'personal.erase', 'ended')) return fail(fault('forbidden', {}))
      return await destroyPersonal(services, caller, input)
    },
  }
}
