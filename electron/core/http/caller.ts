// Who calls: filled from the session before any handler runs.
import type { PostKey } from '../../../shared/office/posts.ts'
import type { HostEnv } from '../host-env.ts'

export interface CallerPost {
  readonly post: PostKey
  readonly title: string
  readonly capacity: string
  /** Last day of the holding, `YYYY-MM-DD`; null is open. */
  readonly until: string | null
}

export interface Caller {
  readonly env: HostEnv
  /** Empty for a call without a session, which only open endpoints get to see. */
  readonly personId: string
  readonly name: string
  readonly userName: string
  readonly sessionId: string | null
  /** Posts held today. */
  readonly posts: readonly CallerPost[]
}
