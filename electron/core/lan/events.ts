// The events of the device stream: devices paired and revoked, the komputer induk switched. Stream id is the device's.
import type { LanSettings } from '../../../shared/contract/lan.ts'
import type { NewEvent } from '../log/event.ts'

/** Stream id of a pairing that was refused. */
export const refusedDevice = 'refused'

export function devicePaired(name: string, fingerprint: string): NewEvent {
  return { type: 'device_paired', v: 1, body: { name, fingerprint } }
}

export function deviceRevoked(): NewEvent {
  return { type: 'device_revoked', v: 1, body: {} }
}

export function pairingRefused(name: string, remote: string): NewEvent {
  return { type: 'pairing_refused', v: 1, body: { name, remote } }
}

/** The value of the setting `lan`, as `settingSaved` keeps it. */
export function lanValue({ on, address, port, browsers }: LanSettings) {
  return { on, address, port, browsers }
}
