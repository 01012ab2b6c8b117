// The list of reads, for the administrator, the officer for data protection's superiors and the inspector.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { refused } from '../office/acting.ts'
import { selectPeople } from '../office/queries.ts'
import type { Services } from '../services.ts'
import { readWords } from './copy.ts'
import { selectReads } from './queries.ts'

type ReadLine = Awaited<ReturnType<typeof selectReads>>[number]

export function createReadHandlers(services: Services): Pick<Handlers<Api['privacy'], Caller>, 'reads'> {
  return {
    reads: async (caller, _params, { before, personId, caseId, limit }) => {
      const no = refused(caller, 'privacy.read')
      if (no !== null) return fail(no)
      return await services.store.read(async (tx) => {
        const people = new Map((await selectPeople(tx)).map(({ id, name }) => [id, name]))
        const filter = { before: before ?? null, personId, caseId, limit: limit + 1 }
        const found = await selectReads(tx, filter)
        const rows = found.slice(0, limit).map((line) => ({
          seq: line.seq,
          at: line.at,
          person: people.get(line.person_id) ?? '',
          personId: line.person_id,
          what: readWords[line.what] ?? line.what,
          about: aboutOf(line, people),
          caseId: line.case_id,
          reason: line.reason,
        }))
        return ok({
          rows,
          next: found.length > limit ? (rows.at(-1)?.seq ?? null) : null,
          people: [...people].map(([id, name]) => ({ id, name })),
        })
      })
    },
  }
}

function aboutOf(line: ReadLine, people: ReadonlyMap<string, string>): string {
  const ofCase = line.title === null ? '' : `agenda ${line.agenda_no ?? '-'}, ${line.title}`
  return [line.fqdn ?? '', ofCase, people.get(line.ref) ?? ''].filter((part) => part !== '').join(', ')
}
