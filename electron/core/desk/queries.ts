// SQL of the desk: what lies on the posts that a person holds, what comes to them next, what lies elsewhere.
import { type ExpressionBuilder, sql } from 'kysely'
import type { Database, Tx } from '../store/database.ts'
import { type Prepared, prepared } from '../store/prepared.ts'
import type { InboxTable } from '../store/tables/cases.ts'

export interface DeskLine extends InboxTable {
  readonly title: string
  readonly unit_id: string | null
  readonly agenda_no: string | null
  readonly definition_code: string
  readonly definition_version: number
  readonly brief: string
  readonly channel: string
  readonly status: string
  readonly tracking_code: string
}

/** An act of a procedure, at which a case may stand. */
export interface ActPlace {
  readonly service: string
  readonly step: string
  readonly act: string
}

const ofCase = [
  'cases.title',
  'cases.unit_id',
  'cases.agenda_no',
  'cases.definition_code',
  'cases.definition_version',
  'cases.brief',
  'cases.channel',
  'cases.status',
  'cases.tracking_code',
] as const

function line(tx: Tx) {
  return tx.selectFrom('inbox').innerJoin('cases', 'cases.id', 'inbox.case_id').selectAll('inbox').select(ofCase)
}

type Where = ExpressionBuilder<Database, 'inbox'>

/** Ready, and neither somebody else's by name nor taken by somebody else. */
function canBeDoneBy(where: Where, personId: string) {
  return where.and([
    where('inbox.ready', '=', 1),
    where.or([where('inbox.person_id', 'is', null), where('inbox.person_id', '=', personId)]),
    where.or([where('inbox.taken_by', 'is', null), where('inbox.taken_by', '=', personId)]),
  ])
}

interface Mine {
  readonly post: string
  readonly personId: string
  readonly limit: number
}

const mineOf = prepared<Mine, DeskLine>((tx, { post, personId, limit }) =>
  line(tx)
    .where('inbox.post', '=', post)
    .where((where) => canBeDoneBy(where, personId))
    .orderBy('inbox.promise_due')
    .orderBy('inbox.since')
    .limit(limit),
)

/** Work of these posts that this person can do now, by the promise. Post by post, so that each follows its index. */
export async function selectMine(
  tx: Tx,
  posts: readonly string[],
  personId: string,
  limit: number,
): Promise<DeskLine[]> {
  const found: DeskLine[] = []
  for (const post of posts) found.push(...(await mineOf.all(tx, { post, personId, limit })))
  return found.toSorted((a, b) => byDue(a.promise_due, b.promise_due) || a.since - b.since).slice(0, limit)
}

/** What promises nothing stands first, as in the index. */
function byDue(a: number | null, b: number | null): number {
  return (a ?? Number.NEGATIVE_INFINITY) === (b ?? Number.NEGATIVE_INFINITY)
    ? 0
    : (a ?? Number.NEGATIVE_INFINITY) < (b ?? Number.NEGATIVE_INFINITY)
      ? -1
      : 1
}

interface Counted {
  readonly count: number
  readonly late: number
}

const countOf = prepared<{ readonly post: string; readonly personId: string; readonly now: number }, Counted>(
  (tx, { post, personId, now }) =>
    tx
      .selectFrom('inbox')
      .select((select) => [
        select.fn.countAll<number>().as('count'),
        select.fn.count<number>(select.case().when('promise_due', '<', now).then(1).end()).as('late'),
      ])
      .where('inbox.post', '=', post)
      .where((where) => canBeDoneBy(where, personId)),
)

export async function countMine(tx: Tx, posts: readonly string[], personId: string, now: number): Promise<Counted> {
  let [count, late] = [0, 0]
  for (const post of posts) {
    const one = await countOf.first(tx, { post, personId, now })
    count += one?.count ?? 0
    late += one?.late ?? 0
  }
  return { count, late }
}

interface Turns {
  readonly count: number
  readonly newest: number | null
}

const turnsOf = prepared<{ readonly post: string; readonly personId: string }, Turns>((tx, { post, personId }) =>
  tx
    .selectFrom('inbox')
    .select((select) => [select.fn.countAll<number>().as('count'), select.fn.max<number | null>('since').as('newest')])
    .where('inbox.post', '=', post)
    .where((where) => canBeDoneBy(where, personId)),
)

/** How much this person can do now, and since when the newest of it. */
export async function countTurns(tx: Tx, posts: readonly string[], personId: string): Promise<Turns> {
  let turns: Turns = { count: 0, newest: null }
  for (const post of posts) {
    const one = (await turnsOf.first(tx, { post, personId })) ?? turns
    const newest = one.newest === null ? turns.newest : Math.max(one.newest, turns.newest ?? one.newest)
    turns = { count: turns.count + one.count, newest }
  }
  return turns
}

interface Next extends ActPlace {
  readonly limit: number
}

const nextOf = prepared<Next, DeskLine>((tx, { service, step, act, limit }) =>
  line(tx)
    .where('inbox.service', '=', service)
    .where('inbox.step', '=', step)
    .where('inbox.act', '=', act)
    .where('inbox.ready', '=', 1)
    .orderBy('inbox.since')
    .limit(limit),
)

/** Open work at one of these acts on a desk that is not one of the posts, longest waiting first. */
export async function selectAt(
  tx: Tx,
  places: readonly ActPlace[],
  posts: readonly string[],
  limit: number,
): Promise<DeskLine[]> {
  const found: DeskLine[] = []
  for (const { service, step, act } of places) found.push(...(await nextOf.all(tx, { service, step, act, limit })))
  return found
    .filter((one) => !posts.includes(one.post))
    .toSorted((a, b) => a.since - b.since)
    .slice(0, limit)
}

/** A statement for each number of posts and each limit. */
const elsewhere = new Map<string, Prepared<Readonly<Record<string, string>>, DeskLine>>()

/** Open work that lies on other desks, longest waiting first: found in the index alone, then read. */
export async function selectElsewhere(tx: Tx, posts: readonly string[], limit: number): Promise<DeskLine[]> {
  const mine = posts.length === 0 ? [''] : posts
  const shape = `${mine.length} ${limit}`
  const statement =
    elsewhere.get(shape) ?? prepared((given, values) => elsewhereOf(given, Object.values(values), limit))
  elsewhere.set(shape, statement)
  return await statement.all(tx, Object.fromEntries(mine.map((post, index) => [`post${index}`, post])))
}

function elsewhereOf(tx: Tx, posts: readonly string[], limit: number) {
  const ids = tx
    .selectFrom('inbox')
    .select('case_id')
    .where((row) => row.or([row('post', 'not in', [...posts]), row('ready', '=', 0)]))
    .orderBy('since')
    .limit(limit)
  return line(tx).where('inbox.case_id', 'in', ids).orderBy('inbox.since')
}

const countAll = prepared<object, { count: number }>((tx) =>
  tx.selectFrom('inbox').select((select) => select.fn.countAll<number>().as('count')),
)
const countReady = prepared<{ readonly post: string }, { count: number }>((tx, { post }) =>
  tx
    .selectFrom('inbox')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('post', '=', post)
    .where('ready', '=', 1),
)

/** All but what is ready on these posts. */
export async function countElsewhere(tx: Tx, posts: readonly string[]): Promise<number> {
  let count = (await countAll.first(tx, {}))?.count ?? 0
  for (const post of posts) count -= (await countReady.first(tx, { post }))?.count ?? 0
  return count
}

const lately = prepared<object, { recorded_at: number | null }>((tx) =>
  tx
    .selectFrom((from) =>
      from.selectFrom('events').select('recorded_at').orderBy('seq', 'desc').limit(sql.lit(100)).as('last'),
    )
    .select((expression) => expression.fn.max('last.recorded_at').as('recorded_at')),
)
const newest = prepared<object, { seq: number }>((tx) =>
  tx.selectFrom('events').select('seq').orderBy('seq', 'desc').limit(sql.lit(1)),
)

/** Sequence of the last event: what the long poll compares with. */
export async function selectLastSeq(tx: Tx): Promise<number> {
  return (await newest.first(tx, {}))?.seq ?? 0
}

/**
 * The latest time at which one of the last hundred events was recorded; null in an empty log. Not the last alone: whoever
 * logs in under a clock that was put back writes one.
 */
export async function selectLastRecorded(tx: Tx): Promise<number | null> {
  return (await lately.first(tx, {}))?.recorded_at ?? null
}
