// Failures to protect personal data as the log has them now.
import { numberOf } from '../log/body.ts'
import type { Projector } from '../log/projector.ts'
import { canonical } from '../log/canonical.ts'
import { breachState } from '../../../shared/privacy/breach-clock.ts'
import { breachForm } from '../../../shared/contract/breach.ts'
import { selectBreach, upsertBreach } from './breach-queries.ts'

export const breachProjector: Projector = {
  name: 'breaches',
  version: 1,
  tables: ['breaches'],
  streams: ['breach'],
  apply: async (tx, { seq, at, actor, recorder, streamId, body }) => {
    const form = breachForm.parse(body)
    const known = await selectBreach(tx, streamId)
    const isDone = breachState(form, at) === 'done'
    await upsertBreach(tx, {
      id: streamId,
      discovered_at: numberOf(body, 'discoveredAt'),
      form: canonical(body),
      recorded_by: known?.recorded_by ?? actor ?? recorder,
      closed_at: isDone ? (known?.closed_at ?? at) : null,
      updated_seq: seq,
    })
  },
}
