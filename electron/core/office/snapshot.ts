// The whole office at once, read anew only when one of its events has come in.
import { defaultPosts } from '../../../shared/office/posts.data.ts'
import { kosong } from '../../../shared/office/profiles/kosong.data.ts'
import type { OfficeRecords } from '../../../shared/office/holdings.ts'
import {
  holdingSchema,
  type OfficeProfile,
  officeProfileSchema,
  personSchema,
  postSchema,
  type Unit,
  unitSchema,
} from '../../../shared/office/schema.ts'
import type { Tx } from '../store/database.ts'
import type { HoldingsTable, PeopleTable, PostsTable, UnitsTable } from '../store/tables/office.ts'
import { keptByMark, readMark } from './marks.ts'
import { selectHoldings, selectPeople, selectPosts, selectSetting, selectUnits } from './queries.ts'

export interface OfficeSnapshot {
  readonly profile: OfficeProfile
  readonly records: OfficeRecords
  readonly units: readonly Unit[]
}

const kept = keptByMark<OfficeSnapshot>()

/** Before the office is set up: the empty profile, the default posts, nobody. */
export async function readSnapshot(tx: Tx): Promise<OfficeSnapshot> {
  return await kept(await readMark(tx, 'office'), async () => {
    const profile = await selectSetting(tx, 'profile')
    const posts = (await selectPosts(tx)).map(postOfRow)
    return {
      profile: profile === undefined ? kosong : officeProfileSchema.parse(JSON.parse(profile)),
      records: {
        posts: posts.length === 0 ? defaultPosts : posts,
        persons: (await selectPeople(tx)).map(personOfRow),
        holdings: (await selectHoldings(tx)).map(holdingOfRow),
      },
      units: (await selectUnits(tx)).map(unitOfRow),
    }
  })
}

function postOfRow({ id, title, position, detail }: PostsTable) {
  return postSchema.parse({ ...Object(JSON.parse(detail)), key: id, title, order: String(position).padStart(4, '0') })
}

function personOfRow({ id, name, nip, rank, active }: PeopleTable) {
  return personSchema.parse({ id, name, nip: nip ?? '', rank: rank ?? '', active: active === 1 })
}

function holdingOfRow(row: HoldingsTable) {
  const span = { from: row.from_date, to: row.to_date }
  const detail: unknown = Object(JSON.parse(row.detail))
  const { id, person_id: personId, post, capacity, sk_number: sk } = row
  return holdingSchema.parse({ ...Object(detail), id, personId, post, capacity, ...span, sk: sk ?? '' })
}

function unitOfRow({ id, name, abbreviation, kind, parent_id: parentId, active, detail }: UnitsTable) {
  return unitSchema.parse({
    ...Object(JSON.parse(detail)),
    id,
    name,
    abbreviation,
    kind,
    parentId,
    active: active === 1,
  })
}
