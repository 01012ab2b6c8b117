// The events of the watch: alarms raised and ended, acknowledged by somebody; maintenance planned; checks asked for.
import type { NewEvent } from '../log/event.ts'

/** Stream id of all names together, for what is not about one name. */
export const allNames = 'all'

export function alarmRaised(body: {
  readonly registerId: string
  readonly fqdn: string
  readonly codes: readonly string[]
  readonly sentences: readonly string[]
}): NewEvent {
  return { type: 'alarm_raised', v: 1, body }
}

export function alarmCleared(registerId: string): NewEvent {
  return { type: 'alarm_cleared', v: 1, body: { registerId } }
}

export function alarmAcknowledged(registerId: string, note: string): NewEvent {
  return { type: 'alarm_acknowledged', v: 1, body: { registerId, note } }
}

export function maintenancePlanned(body: {
  readonly maintenanceId: string
  readonly registerId: string | null
  readonly from: number
  readonly until: number
  readonly reason: string
}): NewEvent {
  return { type: 'maintenance_planned', v: 1, body }
}

export function maintenanceEnded(maintenanceId: string): NewEvent {
  return { type: 'maintenance_ended', v: 1, body: { maintenanceId } }
}

/** Somebody asked for a check by hand; `evidence` is the SHA-256 of what was seen. */
export function checkAsked(body: {
  readonly registerId: string
  readonly fqdn: string
  readonly level: string
  readonly evidence: string
}): NewEvent {
  return { type: 'check_asked', v: 1, body }
}
