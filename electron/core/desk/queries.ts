// SQL of the desk: what lies on the posts that a person holds, what lies elsewhere.
import type { Tx } from '../store/database.ts'
import type { InboxTable } from '../store/tables/cases.ts'

export interface DeskLine extends InboxTable {
  readonly title: string
  readonly unit_id: string | null
  readonly agenda_no: string | null
  readonly definition_code: string
  readonly definition_version: number
  readonly state: string
  readonly channel: string
  readonly status: string
  readonly tracking_code: string
}

const columns = [
  'inbox.case_id',
  'inbox.post',
  'inbox.person_id',
  'inbox.step',
  'inbox.act',
  'inbox.verb',
  'inbox.since',
  'inbox.taken_by',
  'inbox.taken_at',
  'inbox.promise_due',
  'inbox.standard_minutes',
  'inbox.paused',
  'inbox.ready',
  'inbox.round',
  'cases.title',
  'cases.unit_id',
  'cases.agenda_no',
  'cases.definition_code',
  'cases.definition_version',
  'cases.state',
  'cases.channel',
  'cases.status',
  'cases.tracking_code',
] as const

/** Work of these posts that this person can do now, by the promise. */
export async function selectMine(tx: Tx, posts: readonly string[], personId: string, limit: number): Promise<DeskLine[]> {
  if (posts.length === 0) return []
  return await tx
    .selectFrom('inbox')
    .innerJoin('cases', 'cases.id', 'inbox.case_id')
    .select(columns)
    .where('inbox.post', 'in', [...posts])
    .where('inbox.ready', '=', 1)
    .where((row) => row.or([row('inbox.person_id', 'is', null), row('inbox.person_id', '=', personId)]))
    .where((row) => row.or([row('inbox.taken_by', 'is', null), row('inbox.taken_by', '=', personId)]))
    .orderBy('inbox.promise_due')
    .orderBy('inbox.since')
    .limit(limit)
    .execute()
}

export async function countMine(tx: Tx, posts: readonly string[], personId: string, now: number): Promise<{ count: number; late: number }> {
  if (posts.length === 0) return { count: 0, late: 0 }
  const row = await tx
    .selectFrom('inbox')
    .select((select) => [
      select.fn.countAll<number>().as('count'),
      select.fn.count<number>(select.case().when('promise_due', '<', now).then(1).end()).as('late'),
    ])
    .where('post', 'in', [...posts])
    .where('ready', '=', 1)
    .where((one) => one.or([one('person_id', 'is', null), one('person_id', '=', personId)]))
    .where((one) => one.or([one('taken_by', 'is', null), one('taken_by', '=', personId)]))
    .executeTakeFirst()
  return { count: row?.count ?? 0, late: row?.late ?? 0 }
}

/** Open work that lies on other desks, longest waiting first. */
export async function selectElsewhere(tx: Tx, posts: readonly string[], limit: number): Promise<DeskLine[]> {
  return await tx
    .selectFrom('inbox')
    .innerJoin('cases', 'cases.id', 'inbox.case_id')
    .select(columns)
    .where((row) => row.or([row('inbox.post', 'not in', posts.length === 0 ? [''] : [...posts]), row('inbox.ready', '=', 0)]))
    .orderBy('inbox.since')
    .limit(limit)
    .execute()
}

export async function countElsewhere(tx: Tx, posts: readonly string[]): Promise<number> {
  const row = await tx
    .selectFrom('inbox')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where((one) => one.or([one('post', 'not in', posts.length === 0 ? [''] : [...posts]), one('ready', '=', 0)]))
    .executeTakeFirst()
  return row?.count ?? 0
}

/** Sequence of the last event: what the long poll compares with. */
export async function selectLastSeq(tx: Tx): Promise<number> {
  const row = await tx.selectFrom('events').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.seq ?? 0
}

/** When the last event was recorded; null in an empty log. */
export async function selectLastRecorded(tx: Tx): Promise<number | null> {
  const row = await tx.selectFrom('events').select('recorded_at').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.recorded_at ?? null
}
