// SQL of the office: its people, posts, holdings, units and settings.
import type { Tx } from '../store/database.ts'
import { prepared } from '../store/prepared.ts'
import type {
  AssumptionsTable,
  DefinitionsTable,
  ExceptionsTable,
  HoldingsTable,
  PeopleTable,
  PostsTable,
  UnitsTable,
} from '../store/tables/office.ts'

const setting = prepared<{ readonly key: string }, { value: string }>((tx, { key }) =>
  tx.selectFrom('office').select('value').where('key', '=', key),
)

export async function selectSetting(tx: Tx, key: string): Promise<string | undefined> {
  return (await setting.first(tx, { key }))?.value
}

export async function upsertSetting(tx: Tx, key: string, value: string, seq: number): Promise<void> {
  await tx
    .insertInto('office')
    .values({ key, value, updated_seq: seq })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value, updated_seq: seq }))
    .execute()
}

export async function selectPeople(tx: Tx): Promise<PeopleTable[]> {
  return await tx.selectFrom('people').selectAll().orderBy('name').orderBy('id').execute()
}

export async function upsertPerson(tx: Tx, row: PeopleTable): Promise<void> {
  const { id: _, ...change } = row
  await tx
    .insertInto('people')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
    .execute()
}

export async function selectPosts(tx: Tx): Promise<PostsTable[]> {
  return await tx.selectFrom('posts').selectAll().orderBy('position').execute()
}

export async function upsertPost(tx: Tx, row: PostsTable): Promise<void> {
  const { id: _, ...change } = row
  await tx
    .insertInto('posts')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
    .execute()
}

export async function selectHoldings(tx: Tx): Promise<HoldingsTable[]> {
  return await tx.selectFrom('holdings').selectAll().orderBy('from_date').orderBy('id').execute()
}

export async function upsertHolding(tx: Tx, row: HoldingsTable): Promise<void> {
  const { id: _, ...change } = row
  await tx
    .insertInto('holdings')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
    .execute()
}

export async function selectUnits(tx: Tx): Promise<UnitsTable[]> {
  return await tx.selectFrom('units').selectAll().orderBy('name').orderBy('id').execute()
}

export async function upsertUnit(tx: Tx, row: UnitsTable): Promise<void> {
  const { id: _, ...change } = row
  await tx
    .insertInto('units')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
    .execute()
}

export async function selectAssumptions(tx: Tx): Promise<AssumptionsTable[]> {
  return await tx.selectFrom('assumptions').selectAll().orderBy('id').execute()
}

export async function upsertAssumption(tx: Tx, row: AssumptionsTable): Promise<void> {
  const { id: _, ...change } = row
  await tx
    .insertInto('assumptions')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
    .execute()
}

export async function selectDefinitions(tx: Tx): Promise<DefinitionsTable[]> {
  return await tx.selectFrom('definitions').selectAll().orderBy('code').orderBy('version').execute()
}

export async function upsertDefinition(tx: Tx, row: DefinitionsTable): Promise<void> {
  const { code: _code, version: _version, ...change } = row
  await tx
    .insertInto('definitions')
    .values(row)
    .onConflict((conflict) => conflict.columns(['code', 'version']).doUpdateSet(change))
    .execute()
}

/** Running cases of a procedure, waiting ones included. */
export async function countOpenCases(tx: Tx, code: string): Promise<number> {
  const row = await tx
    .selectFrom('cases')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('definition_code', '=', code)
    .where('status', '!=', 'ended')
    .executeTakeFirst()
  return row?.count ?? 0
}

export async function upsertException(tx: Tx, row: ExceptionsTable): Promise<void> {
  const { id: _, ...change } = row
  await tx
    .insertInto('exceptions')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
    .execute()
}

/** Exceptions with the agenda number of their case, newest first. */
export async function selectExceptions(tx: Tx) {
  return await tx
    .selectFrom('exceptions')
    .leftJoin('cases', 'cases.id', 'exceptions.case_id')
    .select([
      'exceptions.case_id',
      'exceptions.person_id',
      'exceptions.pair_first',
      'exceptions.pair_second',
      'exceptions.reason',
      'exceptions.granted_at',
      'exceptions.used_at',
      'cases.agenda_no',
    ])
    .orderBy('exceptions.granted_at', 'desc')
    .execute()
}

const exceptionsOf = prepared<{ readonly id: string }, ExceptionsTable>((tx, { id }) =>
  tx.selectFrom('exceptions').selectAll().where('case_id', '=', id).orderBy('granted_at').orderBy('updated_seq'),
)

/** Exceptions of a case, oldest first. */
export async function selectExceptionsOf(tx: Tx, caseId: string): Promise<ExceptionsTable[]> {
  return await exceptionsOf.all(tx, { id: caseId })
}

export async function deleteExceptions(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .deleteFrom('exceptions')
      .where('id', 'in', [...ids])
      .execute()
}

/** The newest picture with these bytes, for the logo. */
export async function selectPicture(tx: Tx, sha256: string): Promise<{ id: string } | undefined> {
  return await tx
    .selectFrom('documents')
    .select('id')
    .where('object_sha', '=', sha256)
    .where('mime', 'in', ['image/png', 'image/jpeg'])
    .where('personal', '=', 0)
    .orderBy('added_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
