// Names of applicants in the search index: made from the sealed personal table alone, and erased with it.
import type { Tx } from './database.ts'
import type { PersonalTable } from './tables/identity.ts'

type Source = Pick<PersonalTable, 'id' | 'subject_id' | 'content'>

/** The searchable name in a personal row, or null. */
function searchableName(content: string | null): string | null {
  if (content === null) return null
  const value: unknown = JSON.parse(content)
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null
  return typeof name === 'string' && name !== '' ? name : null
}

export async function putSearchPerson(tx: Tx, row: Source): Promise<void> {
  const name = searchableName(row.content)
  if (name === null) return removeSearchPerson(tx, row.id)
  const values = { personal_id: row.id, subject_id: row.subject_id, name }
  await tx
    .insertInto('search_people')
    .values((expression) => ({
      ...values,
      id: expression
        .selectFrom('search_people')
        .select((inner) => inner(inner.fn.coalesce(inner.fn.max('id'), inner.lit(0)), '+', 1).as('next')),
    }))
    .onConflict((conflict) => conflict.column('personal_id').doUpdateSet({ subject_id: row.subject_id, name }))
    .execute()
}

export async function removeSearchPerson(tx: Tx, personalId: string): Promise<void> {
  await tx.deleteFrom('search_people').where('personal_id', '=', personalId).execute()
}

/** Makes the whole index anew. */
export async function rebuildSearchPeople(tx: Tx): Promise<void> {
  await tx.deleteFrom('search_people').execute()
  const rows = await tx.selectFrom('personal').select(['id', 'subject_id', 'content']).orderBy('id').execute()
  for (const row of rows) await putSearchPerson(tx, row)
}
