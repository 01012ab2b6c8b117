// Turns a row of the log into the event that the rest of the core reads.
import type { JsonObject } from '../../../shared/json.ts'
import type { EventsTable } from '../store/tables/log.ts'
import type { StoredEvent, StreamName } from './event.ts'
import { upcast } from './upcast.ts'

export function storedEvent(row: EventsTable): StoredEvent {
  const body: JsonObject = JSON.parse(row.body)
  return {
    ...upcast({ type: row.type, v: row.v, body }),
    seq: row.seq,
    stream: streamName(row.stream),
    streamId: row.stream_id,
    n: row.n,
    at: row.at,
    recordedAt: row.recorded_at,
    actor: row.actor,
    recorder: row.recorder,
    post: row.post,
    capacity: row.capacity,
    key: row.key,
    hash: row.hash,
  }
}

const streamNames: Readonly<Record<StreamName, true>> = {
  case: true,
  office: true,
  calendar: true,
  definition: true,
  numbering: true,
  letter: true,
  register: true,
  account: true,
  agenda: true,
  archive: true,
  personal: true,
  breach: true,
  object: true,
  device: true,
  backup: true,
  watch: true,
}

function isStreamName(text: string): text is StreamName {
  return Object.hasOwn(streamNames, text)
}

function streamName(text: string): StreamName {
  if (!isStreamName(text)) throw new Error(`unknown stream in the log: ${text}`)
  return text
}
