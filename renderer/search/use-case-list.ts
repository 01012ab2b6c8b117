// Asks for the requests of a filter page by page, and for the counts of the opening sentence.
import type { CaseRow } from '../../shared/contract/case-view.ts'
import type { Fault } from '../../shared/contract/faults.ts'
import { ok, type Result } from '../../shared/result.ts'
import { api } from '../api/client.ts'
import { type Pages, usePages } from '../api/pages.ts'
import { type Asked, useEndpoint } from '../api/queries.ts'
import type { CaseCounts, CaseFilter } from './case-filter.ts'

const pageSize = 50

export interface CasePage {
  readonly rows: readonly CaseRow[]
  readonly next: string | null
  readonly count: number
}

export function useCaseList(filter: CaseFilter): Pages<CasePage> {
  return usePages(
    ['cases', 'list', filter],
    (after) => api.cases.list({}, { ...filter, after, limit: pageSize }),
    (pages: readonly CasePage[]) => pages.at(-1)?.next ?? null,
  )
}

export function useCaseCounts(): Asked<CaseCounts> {
  return useEndpoint(['cases', 'counts'], countCases)
}

async function countCases(): Promise<Result<CaseCounts, Fault<CountFault>>> {
  const [all, open, paused, late] = await Promise.all([count('all'), count('open'), count('paused'), count('late')])
  if (!all.ok) return all
  if (!open.ok) return open
  if (!paused.ok) return paused
  if (!late.ok) return late
  const counts = { all: all.value.count, open: open.value.count, paused: paused.value.count, late: late.value.count }
  return ok(counts)
}

function count(status: 'all' | 'open' | 'paused' | 'late') {
  return api.cases.list({}, { status, limit: 1 })
}

type CountFault = Extract<Awaited<ReturnType<typeof count>>, { readonly ok: false }>['error']['code']
