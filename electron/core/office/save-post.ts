// Renames a post; the title that the SOP prints stays beside it.
import type { Fault } from '../../../shared/contract/faults.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { doneBefore, invalid, writeAs } from './acting.ts'
import { postRenamed } from './events.ts'

export interface PostName {
  readonly key: string
  readonly post: PostKey
  readonly title: string
  readonly unit: string
}

export async function savePost(
  services: Services,
  caller: Caller,
  { key, post, title, unit }: PostName,
): Promise<Result<Record<string, never>, Fault<'forbidden' | 'invalid'>>> {
  const empty = [
    { path: ['title'], message: 'Isi sebutan jabatan.', text: title },
    { path: ['unit'], message: 'Isi bagian tempat jabatan itu.', text: unit },
  ].filter((one) => one.text.trim() === '')
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'people.write', key)
    if (!write.ok) return write
    if (empty.length > 0) return fail(invalid(empty))
    if ((await doneBefore(tx, key, 'post_renamed')) !== null) return ok({})
    await recordAny(write.value, 'office', `post:${post}`, [postRenamed(post, title.trim(), unit.trim())])
    return ok({})
  })
}
