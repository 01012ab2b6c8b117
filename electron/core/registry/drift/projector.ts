// Projects which names of a zone are passed over, and why.
import { textOf } from '../../log/body.ts'
import type { StoredEvent } from '../../log/event.ts'
import type { Projector } from '../../log/projector.ts'
import type { Tx } from '../../store/database.ts'
import { deleteIgnored, putIgnored } from './queries.ts'

export const driftProjector: Projector = {
  name: 'drift',
  version: 1,
  tables: ['drift_ignored'],
  streams: ['watch'],
  apply,
}

async function apply(tx: Tx, { type, body, at, actor, seq }: StoredEvent): Promise<void> {
  const fqdn = textOf(body, 'fqdn')
  switch (type) {
    case 'drift_ignored':
      return await putIgnored(tx, {
        fqdn,
        reason: textOf(body, 'reason'),
        ignored_at: at,
        ignored_by: actor,
        updated_seq: seq,
      })
    case 'drift_looked_at':
      return await deleteIgnored(tx, fqdn)
  }
}
