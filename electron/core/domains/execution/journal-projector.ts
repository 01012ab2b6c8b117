// Projects what was begun and ended on name servers into the journal's table.
import { textOf } from '../../log/body.ts'
import type { StoredEvent } from '../../log/event.ts'
import type { Projector } from '../../log/projector.ts'
import type { Tx } from '../../store/database.ts'
import { endWrite, insertWrite } from './journal-queries.ts'

export const dnsWritesProjector: Projector = {
  name: 'dns_writes',
  version: 1,
  tables: ['dns_writes'],
  streams: ['case'],
  apply,
}

async function apply(tx: Tx, event: StoredEvent): Promise<void> {
  const runId = textOf(event.body, 'runId')
  if (event.type === 'dns_begun') {
    return await insertWrite(tx, {
      run_id: runId,
      case_id: event.streamId,
      item_id: textOf(event.body, 'itemId'),
      begun_at: event.at,
      ended_at: null,
      outcome: null,
    })
  }
  if (event.type === 'dns_ended') await endWrite(tx, runId, event.at, textOf(event.body, 'outcome'))
}
