// One box over everything: exact codes first, then units and officials, applicants, and the newest records.
import type { SearchHit } from '../../../shared/contract/registry.ts'
import { may } from '../../../shared/office/policy.ts'
import type { Caller } from '../http/caller.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { searchEntries, searchPeople, searchTerms } from '../store/search-entries.ts'
import { directoryHits } from './directory.ts'
import { exactCodes } from './exact-codes.ts'
import { hitOf } from './hits.ts'
import { type CaseLine, selectCaseLines, selectExact, selectNamesOfEntries } from './queries.ts'

/** Units, officials and applicants stand before the records, so they may not fill the whole list. */
const directoryLimit = 5

/** What the text finds, best first; names of applicants only for those who may read personal data. */
export async function search(
  tx: Tx,
  services: Services,
  caller: Caller,
  text: string,
  limit: number,
): Promise<SearchHit[]> {
  if (searchTerms(text) === null) return []
  const year = Number((await services.office.today(tx)).slice(0, 4))
  const { zones } = await services.office.profile(tx)
  const exact = await selectExact(tx, exactCodes(text, year, zones), limit)
  const posts = caller.posts.map((held) => held.post)
  const applicants = may(posts, 'personal.read', 'open') ? await searchPeople(tx, text, directoryLimit) : []
  const newest = await searchEntries(tx, text, limit)
  const records = [...exact, ...newest.filter((hit) => !exact.some((other) => other.id === hit.id))]
  const subjects = applicants.map((applicant) => applicant.subject_id)
  const lines = await caseLines(tx, [...records.flatMap((hit) => hit.case_id ?? []), ...subjects])
  const units = new Map((await services.office.units(tx)).map((unit) => [unit.id, unit.name]))
  const hits = records.map((hit) => hitOf(hit, lines, units))
  const people = applicantHits(
    applicants,
    lines,
    new Map((await selectNamesOfEntries(tx, subjects)).map((entry) => [entry.id, entry.fqdn])),
  )
  const found = [
    ...hits.slice(0, exact.length),
    ...(await directoryHits(tx, services, text, directoryLimit)),
    ...people,
    ...hits.slice(exact.length),
  ]
  return found.slice(0, limit)
}

async function caseLines(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, CaseLine>> {
  return new Map((await selectCaseLines(tx, [...new Set(ids)])).map((line) => [line.id, line]))
}

interface Applicant {
  readonly subject_id: string
  readonly name: string
}

function applicantHits(
  applicants: readonly Applicant[],
  cases: ReadonlyMap<string, CaseLine>,
  names: ReadonlyMap<string, string>,
): SearchHit[] {
  return applicants.flatMap(({ subject_id: id, name }): SearchHit[] => {
    const line = cases.get(id)
    const fqdn = names.get(id)
    if (line !== undefined)
      return [
        {
          kind: 'person',
          title: name,
          detail: `Pada permohonan ${line.title}`,
          screen: `/permohonan/${encodeURIComponent(id)}`,
        },
      ]
    return fqdn === undefined
      ? []
      : [
          {
            kind: 'person',
            title: name,
            detail: `Pengelola ${fqdn}`,
            screen: `/register?cari=${encodeURIComponent(fqdn)}`,
          },
        ]
  })
}
