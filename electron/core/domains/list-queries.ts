// SQL of the register as a list, with its owners' present names and the contacts behind it.
import { sql } from 'kysely'
import { likePattern } from '../store/like.ts'
import type { Tx } from '../store/database.ts'
import type { RegisterTable } from '../store/tables/register.ts'

export interface RegisterFilter {
  readonly text: string
  readonly state: 'all' | 'active' | 'released'
  /** Empty is any. */
  readonly unitId: string
}

export interface RegisterLine extends RegisterTable {
  readonly unit_name: string | null
}

/** Names that were made or entered, released ones included where asked; a planned name is not there yet. */
export async function selectRegisterLines(tx: Tx, { text, state, unitId }: RegisterFilter): Promise<RegisterLine[]> {
  let query = tx
    .selectFrom('register')
    .leftJoin('units', 'units.id', 'register.unit_id')
    .selectAll('register')
    .select('units.name as unit_name')
    .where('register.state', '!=', 'planned')
  if (state !== 'all') query = query.where('register.state', '=', state)
  if (unitId !== '') query = query.where('register.unit_id', '=', unitId)
  if (text !== '') {
    const pattern = likePattern(text)
    const columns = [
      'register.fqdn',
      'register.function',
      'register.target',
      'register.source',
      'register.owner_name',
      'units.name',
      'units.abbreviation',
    ]
    const fits = columns.map((column) => sql`lower(${sql.ref(column)}) like lower(${pattern}) escape '\\'`)
    query = query.where(sql<boolean>`(${sql.join(fits, sql` or `)})`)
  }
  return await query.orderBy('register.fqdn').orderBy('register.updated_seq').execute()
}

/** Contents of personal records by id, those that were erased left out. */
export async function selectContacts(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; content: string | null }[]> {
  if (ids.length === 0) return []
  return await tx
    .selectFrom('personal')
    .select(['id', 'content'])
    .where('id', 'in', [...ids])
    .where('content', 'is not', null)
    .execute()
}
