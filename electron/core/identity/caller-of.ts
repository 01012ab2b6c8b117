// The caller behind a session: the person, and the posts that they hold today.
import type { HostEnv } from '../host-env.ts'
import type { Caller } from '../http/caller.ts'
import type { OfficeReader } from '../office/reader.ts'
import type { Tx } from '../store/database.ts'

export interface SessionOwner {
  readonly id: string
  readonly person_id: string
  readonly login: string
}

export async function callerOf(tx: Tx, office: OfficeReader, env: HostEnv, session: SessionOwner): Promise<Caller> {
  const person = await office.person(tx, session.person_id)
  const held = await office.postsOf(tx, session.person_id, await office.today(tx))
  return {
    env,
    personId: session.person_id,
    name: person?.name ?? '',
    userName: session.login,
    sessionId: session.id,
    posts: held.map(({ post, postTitle, capacity, to }) => ({ post, title: postTitle, capacity, until: to })),
  }
}
