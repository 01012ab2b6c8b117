// Tables of the log: the events themselves and how far each projector has read them.

/** One event, never changed and never deleted; the chain runs over `prev` and `hash`. */
export interface EventsTable {
  seq: number
  stream: string
  stream_id: string
  /** Number within the stream, from 1. */
  n: number
  type: string
  /** Version of the body's shape. */
  v: number
  at: number
  recorded_at: number
  actor: string | null
  recorder: string
  post: string | null
  capacity: string | null
  /** Idempotency key of the command that wrote it. */
  key: string | null
  /** Canonical JSON text of the body. */
  body: string
  prev: string
  hash: string
}

export interface ProjectorStateTable {
  name: string
  version: number
  seq: number
}

export interface LogTables {
  events: EventsTable
  projector_state: ProjectorStateTable
}
