// What an event of the definition stream changes: which procedures are in use, which assumptions are confirmed.
import { z } from '../../../shared/contract/zod.ts'
import type { StoredEvent } from '../log/event.ts'
import type { Tx } from '../store/database.ts'
import { upsertAssumption, upsertDefinition } from './queries.ts'

const published = z.object({
  code: z.string(),
  version: z.int(),
  title: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  hash: z.string(),
})
const confirmed = z.object({ key: z.string(), code: z.string(), place: z.string(), note: z.string() })

export async function applyDefinition(tx: Tx, event: StoredEvent): Promise<void> {
  switch (event.type) {
    case 'definition_published': {
      const { code, version, title, validFrom, validTo, hash } = published.parse(event.body)
      const span = { valid_from: validFrom, valid_to: validTo, state: 'published' }
      return await upsertDefinition(tx, { code, version, hash, title, ...span, body: '{}', updated_seq: event.seq })
    }
    case 'assumption_confirmed': {
      const { key, code, place, note } = confirmed.parse(event.body)
      return await upsertAssumption(tx, {
        id: key,
        code,
        place,
        state: 'confirmed',
        note,
        decided_by: event.actor ?? event.recorder,
        decided_at: event.at,
        detail: '{}',
        updated_seq: event.seq,
      })
    }
    default:
      throw new Error(`unknown event of the definitions: ${event.type}`)
  }
}
