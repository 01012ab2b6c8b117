// The paired devices, as the log has them.
import { textOf } from '../log/body.ts'
import type { Projector } from '../log/projector.ts'
import { selectDevice, upsertDevice } from './queries.ts'

export const deviceProjector: Projector = {
  name: 'devices',
  version: 1,
  tables: ['devices'],
  streams: ['device'],
  apply: async (tx, event) => {
    if (event.type === 'device_paired') {
      await upsertDevice(tx, {
        id: event.streamId,
        name: textOf(event.body, 'name'),
        fingerprint: textOf(event.body, 'fingerprint'),
        paired_at: event.at,
        paired_by: event.actor ?? event.recorder,
        revoked_at: null,
        updated_seq: event.seq,
      })
    } else if (event.type === 'device_revoked') {
      const device = await selectDevice(tx, event.streamId)
      if (device !== undefined) await upsertDevice(tx, { ...device, revoked_at: event.at, updated_seq: event.seq })
    }
  },
}
