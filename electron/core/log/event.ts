// An event as it is handed in, and as it stands in the log.
import type { JsonObject } from '../../../shared/json.ts'
import type { Instant } from '../../../shared/time.ts'

/** What an event belongs to; `agenda` holds letters without a case, `personal` erasures, `object` files, `backup` what was saved. */
export type StreamName =
  | 'case'
  | 'office'
  | 'calendar'
  | 'definition'
  | 'numbering'
  | 'letter'
  | 'register'
  | 'account'
  | 'agenda'
  | 'archive'
  | 'personal'
  | 'breach'
  | 'object'
  | 'device'
  | 'backup'
  | 'watch'

/** `v` is the version of the body's shape. The body holds integers only, no fractions. */
export interface NewEvent {
  readonly type: string
  readonly v: number
  readonly body: JsonObject
}

export interface EventMeta {
  /** When it happened. */
  readonly at: Instant
  /** When it was recorded. */
  readonly recordedAt: Instant
  /** The official whose act it is; null for the program itself. */
  readonly actor: string | null
  /** The person at the keyboard, or `system`. */
  readonly recorder: string
  readonly post: string | null
  readonly capacity: string | null
  /** Idempotency key of the command. */
  readonly key: string | null
}

/** `v` and `body` are today's, brought up from what is stored. */
export interface StoredEvent extends NewEvent, EventMeta {
  readonly seq: number
  readonly stream: StreamName
  readonly streamId: string
  readonly n: number
  readonly hash: string
}
