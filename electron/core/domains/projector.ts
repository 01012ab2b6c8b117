// Projects the register stream into the register of subdomains.
import { numberOrNull, textOf, textOrNull } from '../log/body.ts'
import type { StoredEvent } from '../log/event.ts'
import type { Projector } from '../log/projector.ts'
import type { Tx } from '../store/database.ts'
import type { RegisterTable } from '../store/tables/register.ts'
import { deleteRegister, insertRegister, updateRegister } from './queries.ts'

export const registerProjector: Projector = {
  name: 'register',
  version: 1,
  tables: ['register'],
  streams: ['register'],
  apply,
}

async function apply(tx: Tx, event: StoredEvent): Promise<void> {
  const id = textOf(event.body, 'registerId')
  switch (event.type) {
    case 'name_planned':
      return await insertRegister(tx, entry(event, 'planned'))
    case 'name_entered':
      return await insertRegister(tx, entry(event, 'active'))
    case 'name_corrected': {
      const {
        id: _id,
        case_id: _case,
        state: _state,
        released_at: _at,
        note: _note,
        ...change
      } = entry(event, 'active')
      return await updateRegister(tx, id, change)
    }
    case 'name_active':
      return await updateRegister(tx, id, {
        state: 'active',
        mode: textOrNull(event.body, 'mode'),
        target: textOrNull(event.body, 'target'),
        capacity: capacityOf(event),
        since: textOrNull(event.body, 'since'),
        updated_seq: event.seq,
      })
    case 'plan_dropped':
      return await deleteRegister(tx, id)
    case 'name_released':
      return await updateRegister(tx, id, {
        state: 'released',
        released_at: numberOrNull(event.body, 'at'),
        note: textOrNull(event.body, 'reason'),
        updated_seq: event.seq,
      })
    case 'access_reset':
      return await updateRegister(tx, id, { updated_seq: event.seq })
  }
}

function entry(event: StoredEvent, state: string): RegisterTable {
  const { body } = event
  return {
    id: textOf(body, 'registerId'),
    fqdn: textOf(body, 'fqdn'),
    label: textOf(body, 'label'),
    zone: textOf(body, 'zone'),
    unit_id: textOrNull(body, 'unitId'),
    owner_name: textOf(body, 'ownerName'),
    function: textOf(body, 'functionText'),
    mode: textOrNull(body, 'mode'),
    target: textOrNull(body, 'target'),
    capacity: capacityOf(event),
    state,
    since: textOrNull(body, 'since'),
    source: textOf(body, 'source'),
    case_id: textOrNull(body, 'caseId'),
    released_at: null,
    pic_ref: textOrNull(body, 'picRef'),
    note: null,
    updated_seq: event.seq,
  }
}

function capacityOf(event: StoredEvent): string | null {
  const gigabytes = numberOrNull(event.body, 'capacityGb')
  return gigabytes === null ? null : String(gigabytes)
}
