// The stage of the practice office: its officials with their posts, and a clock that the story moves.
import type { PostKey } from '../../../shared/office/posts.ts'
import type { DateText, Instant } from '../../../shared/time.ts'
import type { Caller } from '../http/caller.ts'
import { createOfficeReader } from '../office/office-reader.ts'
import type { Services } from '../services.ts'

export interface Stage {
  readonly services: Services
  now(): Instant
  /** Puts the clock at an instant; it is never put back behind the newest event of a case. */
  setClock(at: Instant): void
  caller(post: PostKey): Promise<Caller>
}

/** Services with a clock of their own and proofs that always hold: the story's officials are present. */
export function createStage(services: Services): Stage {
  let at = services.clock.now()
  const clock = { now: () => at }
  const staged: Services = {
    ...services,
    clock,
    office: createOfficeReader(clock),
    proofs: { holds: async () => true, recent: async () => true },
  }
  return {
    services: staged,
    now: () => at,
    setClock: (instant) => {
      at = instant
    },
    caller: async (post) =>
      await staged.store.read(async (tx) => await holderOf(staged, tx, post, await staged.office.today(tx))),
  }
}

async function holderOf(
  services: Services,
  tx: Parameters<Parameters<Services['store']['read']>[0]>[0],
  post: PostKey,
  today: DateText,
): Promise<Caller> {
  const [holder] = await services.office.holdersOn(tx, post, today)
  if (holder === undefined) throw new Error(`nobody holds ${post} in the practice office`)
  const posts = await services.office.postsOf(tx, holder.personId, today)
  return {
    env: { transport: 'test' },
    personId: holder.personId,
    name: holder.person,
    userName: holder.personId,
    sessionId: null,
    posts: posts.map((held) => ({ post: held.post, title: held.postTitle, capacity: held.capacity, until: held.to })),
  }
}
