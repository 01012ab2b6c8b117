// At start: writes whose end a crash or a power cut swallowed are marked as unknown, visibly, until somebody reads back.
import { toNewEvent } from '../../cases/case-events.ts'
import type { EventMeta } from '../../log/event.ts'
import { recordAny } from '../../record.ts'
import type { Services } from '../../services.ts'
import { selectOpenWrites } from './journal-queries.ts'

/** Asks no server: an office without a network starts as well. Answers how many there were. */
export async function markBrokenWrites(services: Services): Promise<number> {
  return await services.store.write(async (tx) => {
    const open = await selectOpenWrites(tx)
    const now = services.clock.now()
    const who = { actor: null, recorder: 'system', post: null, capacity: null, key: null }
    const meta: EventMeta = { at: now, recordedAt: now, ...who }
    for (const row of open) {
      await recordAny({ tx, services, meta }, 'case', row.case_id, [
        toNewEvent({
          type: 'dns_ended',
          itemId: row.item_id,
          runId: row.run_id,
          outcome: 'unknown',
          sentence: interrupted,
          serialBefore: null,
          serialAfter: null,
          log: [],
        }),
      ])
    }
    return open.length
  })
}

const interrupted =
  'Siladom terhenti ketika menulis. Perubahan mungkin sudah tertulis di server: tekan Baca kembali sebelum mengulang.'
