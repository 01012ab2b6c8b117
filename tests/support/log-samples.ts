// Sample events for tests of the log that need no procedure.
import type { EventMeta, NewEvent } from '../../electron/core/log/event.ts'

export const someMeta: EventMeta = {
  at: 1_773_732_600_000,
  recordedAt: 1_773_732_660_000,
  actor: 'person-kabid',
  recorder: 'person-jfu',
  post: 'kabid',
  capacity: 'definitif',
  key: null,
}

export function noted(text: string): NewEvent {
  return { type: 'noted', v: 1, body: { text } }
}
