// SQL of the list of requests: filters, newest first, a page at a time.
import { type ExpressionBuilder, sql } from 'kysely'
import type { Database, Tx } from '../store/database.ts'
import type { CasesTable } from '../store/tables/cases.ts'

export interface CaseFilter {
  readonly text: string
  readonly status: 'all' | 'open' | 'paused' | 'ended' | 'late'
  readonly service: string
  readonly unitId: string
  readonly step: string
  /** `receivedAt|id` of the last row of the page before; empty for the first page. */
  readonly after: string
  readonly limit: number
  readonly now: number
  /** Ids that a text search found; null where no text was given. */
  readonly found: readonly string[] | null
}

const columns = [
  'id',
  'agenda_no',
  'tracking_code',
  'title',
  'unit_id',
  'definition_code',
  'definition_version',
  'service',
  'step',
  'status',
  'received_date',
  'received_at',
  'ended_at',
  'outcome',
  'brief',
] as const

/** A case as the list shows it: without its state, which is far larger. */
export type CaseLine = Pick<CasesTable, (typeof columns)[number]>

/** Which cases these are is read from the indexes alone; then the lines of one page. */
export async function selectCases(tx: Tx, filter: CaseFilter): Promise<CaseLine[]> {
  const [at, id] = filter.after.split('|')
  const from = Number(at)
  let query = tx
    .selectFrom('cases')
    .select('id')
    .where((where) => conditions(where, filter))
  if (filter.after !== '' && id !== undefined && Number.isFinite(from)) {
    query = query.where((where) =>
      where.or([where('received_at', '<', from), where.and([where('received_at', '=', from), where('id', '>', id)])]),
    )
  }
  const page = query.orderBy('received_at', 'desc').orderBy('id').limit(filter.limit)
  return await tx
    .selectFrom('cases')
    .select(columns)
    .where('id', 'in', page)
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .execute()
}

export async function countCases(tx: Tx, filter: CaseFilter): Promise<number> {
  const row = await tx
    .selectFrom('cases')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where((where) => conditions(where, filter))
    .executeTakeFirst()
  return row?.count ?? 0
}

function conditions(where: ExpressionBuilder<Database, 'cases'>, filter: CaseFilter) {
  return where.and([
    ...(filter.status === 'open' || filter.status === 'paused' || filter.status === 'ended'
      ? [where('status', '=', filter.status)]
      : []),
    ...(filter.status === 'late' ? [where('status', '=', sql.lit('open')), where('promise_due', '<', filter.now)] : []),
    ...(filter.service === '' ? [] : [where('service', '=', filter.service)]),
    ...(filter.unitId === '' ? [] : [where('unit_id', '=', filter.unitId)]),
    ...(filter.step === '' ? [] : [where('step', '=', filter.step)]),
    ...(filter.found === null
      ? []
      : filter.found.length === 0
        ? [sql<boolean>`1 = 0`]
        : [where('id', 'in', [...filter.found])]),
  ])
}
