// What an event of the office stream changes in its tables.
import { z } from '../../../shared/contract/zod.ts'
import { postKeys } from '../../../shared/office/posts.ts'
import {
  holdingSchema,
  officeProfileSchema,
  personSchema,
  postSchema,
  unitSchema,
} from '../../../shared/office/schema.ts'
import { objectOf, textOf } from '../log/body.ts'
import type { StoredEvent } from '../log/event.ts'
import type { Tx } from '../store/database.ts'
import { selectPosts, upsertHolding, upsertPerson, upsertPost, upsertSetting, upsertUnit } from './queries.ts'

const setUp = z.object({ posts: z.array(postSchema) })
const renamed = z.object({ post: z.enum(postKeys), title: z.string(), unit: z.string() })

export async function applyOffice(tx: Tx, event: StoredEvent): Promise<void> {
  const { body, seq } = event
  switch (event.type) {
    case 'profile_changed': {
      const profile = officeProfileSchema.parse(body['profile'])
      return await upsertSetting(tx, 'profile', JSON.stringify(profile), seq)
    }
    case 'setting_saved':
      return await upsertSetting(tx, textOf(body, 'key'), JSON.stringify(objectOf(body, 'value')), seq)
    case 'posts_set_up':
      return await applyPosts(tx, event)
    case 'post_renamed':
      return await applyRenamed(tx, event)
    case 'person_saved': {
      const { id, name, nip, rank, active } = personSchema.parse(body)
      return await upsertPerson(tx, { id, name, nip, rank, active: active ? 1 : 0, detail: '{}', updated_seq: seq })
    }
    case 'holding_saved':
      return await applyHolding(tx, event)
    case 'unit_saved': {
      const { id, name, abbreviation, kind, parentId, head, address, active } = unitSchema.parse(body)
      const detail = JSON.stringify({ head, address })
      return await upsertUnit(tx, {
        id,
        name,
        abbreviation,
        kind,
        parent_id: parentId,
        active: active ? 1 : 0,
        detail,
        updated_seq: seq,
      })
    }
    default:
      throw new Error(`unknown event of the office: ${event.type}`)
  }
}

async function applyPosts(tx: Tx, { body, seq }: StoredEvent): Promise<void> {
  for (const post of setUp.parse(body).posts) {
    const { key, title, printedTitle, order, ...detail } = post
    await upsertPost(tx, {
      id: key,
      title,
      printed_title: printedTitle ?? '',
      position: Number(order),
      active: 1,
      detail: JSON.stringify({ ...detail, printedTitle }),
      updated_seq: seq,
    })
  }
}

async function applyRenamed(tx: Tx, { body, seq }: StoredEvent): Promise<void> {
  const { post, title, unit } = renamed.parse(body)
  const row = (await selectPosts(tx)).find((one) => one.id === post)
  if (row === undefined) throw new Error(`renamed post that was never set up: ${post}`)
  const detail: unknown = JSON.parse(row.detail)
  await upsertPost(tx, { ...row, title, detail: JSON.stringify({ ...Object(detail), unit }), updated_seq: seq })
}

async function applyHolding(tx: Tx, { body, seq }: StoredEvent): Promise<void> {
  const { id, personId, post, capacity, from, to, sk, note } = holdingSchema.parse(body)
  await upsertHolding(tx, {
    id,
    person_id: personId,
    post,
    capacity,
    from_date: from,
    to_date: to,
    sk_number: sk,
    sk_date: null,
    sk_object: null,
    detail: JSON.stringify({ note }),
    updated_seq: seq,
  })
}
