// What an event of the definition stream changes: which versions are in use, which assumptions are decided.
import { z } from '../../../shared/contract/zod.ts'
import type { StoredEvent } from '../log/event.ts'
import { noText } from '../procedures/book.ts'
import type { Tx } from '../store/database.ts'
import { upsertAssumption, upsertDefinition } from './queries.ts'

/** The first versions of the program kept the text of the shipped procedures out of the log. */
const published = z.object({
  code: z.string(),
  version: z.int(),
  title: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  hash: z.string(),
  text: z.string().default(noText),
})
const revised = published.extend({
  change: z.object({ step: z.string(), act: z.string(), post: z.string(), from: z.string(), reason: z.string() }),
  assumption: z.string().nullable(),
})
const confirmed = z.object({ key: z.string(), code: z.string(), place: z.string(), note: z.string() })

export async function applyDefinition(tx: Tx, event: StoredEvent): Promise<void> {
  switch (event.type) {
    case 'definition_published':
      return await putVersion(tx, event, published.parse(event.body))
    case 'definition_revised': {
      const { change, assumption, ...version } = revised.parse(event.body)
      await putVersion(tx, event, version)
      if (assumption === null) return
      const detail = JSON.stringify({ post: change.post, from: change.from })
      return await decide(tx, event, {
        id: assumption,
        code: version.code,
        place: change.step,
        note: change.reason,
        state: 'changed',
        detail,
      })
    }
    case 'assumption_confirmed': {
      const { key, code, place, note } = confirmed.parse(event.body)
      return await decide(tx, event, { id: key, code, place, note, state: 'confirmed', detail: '{}' })
    }
    default:
      throw new Error(`unknown event of the definitions: ${event.type}`)
  }
}

async function putVersion(tx: Tx, { seq }: StoredEvent, version: z.infer<typeof published>): Promise<void> {
  const { code, version: number, title, validFrom, validTo, hash, text } = version
  const span = { valid_from: validFrom, valid_to: validTo, state: 'published' }
  await upsertDefinition(tx, { code, version: number, hash, title, ...span, body: text, updated_seq: seq })
}

interface Decision {
  readonly id: string
  readonly code: string
  readonly place: string
  readonly note: string
  readonly state: 'confirmed' | 'changed'
  readonly detail: string
}

async function decide(tx: Tx, event: StoredEvent, decision: Decision): Promise<void> {
  const by = { decided_by: event.actor ?? event.recorder, decided_at: event.at, updated_seq: event.seq }
  await upsertAssumption(tx, { ...decision, ...by })
}
