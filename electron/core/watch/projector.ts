// Projects the watch stream into alarms and maintenance windows; a name that is given up takes its alarm with it.
import { numberOf, textOf, textOrNull } from '../log/body.ts'
import type { StoredEvent } from '../log/event.ts'
import type { Projector } from '../log/projector.ts'
import type { Tx } from '../store/database.ts'
import { deleteAlarm, deleteMaintenance, insertMaintenance, putAlarm, updateAlarm } from './queries.ts'

export const watchProjector: Projector = {
  name: 'watch',
  version: 1,
  tables: ['watch_alarms', 'watch_maintenance'],
  streams: ['watch', 'register'],
  apply,
}

async function apply(tx: Tx, event: StoredEvent): Promise<void> {
  const { body, type, at, seq } = event
  const registerId = textOf(body, 'registerId')
  switch (type) {
    case 'alarm_raised':
      return await putAlarm(tx, {
        register_id: registerId,
        fqdn: textOf(body, 'fqdn'),
        raised_at: at,
        codes: JSON.stringify(body['codes'] ?? []),
        sentences: JSON.stringify(body['sentences'] ?? []),
        acknowledged_at: null,
        acknowledged_by: null,
        note: null,
        updated_seq: seq,
      })
    case 'alarm_acknowledged': {
      const note = textOf(body, 'note')
      const by = { acknowledged_at: at, acknowledged_by: event.actor, note, updated_seq: seq }
      return await updateAlarm(tx, registerId, by)
    }
    case 'alarm_cleared':
    case 'name_released':
      return await deleteAlarm(tx, registerId)
    case 'maintenance_planned':
      return await insertMaintenance(tx, {
        id: textOf(body, 'maintenanceId'),
        register_id: textOrNull(body, 'registerId'),
        from_at: numberOf(body, 'from'),
        until_at: numberOf(body, 'until'),
        reason: textOf(body, 'reason'),
        planned_by: event.actor,
        updated_seq: seq,
      })
    case 'maintenance_ended':
      return await deleteMaintenance(tx, textOf(body, 'maintenanceId'))
  }
}
