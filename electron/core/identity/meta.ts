// Who and when, for events that belong to no post: what a person did to their account, or the program by itself.
import type { Instant } from '../../../shared/time.ts'
import type { EventMeta } from '../log/event.ts'

export function personalMeta(now: Instant, personId: string | null, key: string | null = null): EventMeta {
  const who = { actor: personId, recorder: personId ?? 'system' }
  return { at: now, recordedAt: now, ...who, post: null, capacity: null, key }
}
