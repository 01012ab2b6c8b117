// The devices and the people at them, as the settings and the banner show them.
import type { DeviceView } from '../../../shared/contract/lan.ts'
import type { OfficeReader } from '../office/reader.ts'
import type { Tx } from '../store/database.ts'
import type { DevicesTable } from '../store/tables/lan.ts'
import type { Connection } from './lan-host.ts'
import type { Present } from './presence.ts'

export async function deviceViews(
  tx: Tx,
  office: OfficeReader,
  devices: readonly DevicesTable[],
  connections: readonly Connection[],
): Promise<DeviceView[]> {
  const here = new Set(connections.map(({ fingerprint }) => fingerprint))
  const views: DeviceView[] = []
  for (const { id, name, fingerprint, paired_at, paired_by, revoked_at } of devices) {
    const by = (await office.person(tx, paired_by))?.name ?? ''
    const connected = revoked_at === null && here.has(fingerprint)
    views.push({ id, name, fingerprint, pairedAt: paired_at, pairedBy: by, revokedAt: revoked_at, connected })
  }
  return views
}

interface Connected {
  readonly device: string
  readonly people: string[]
}

/** Paired devices by their name, browsers by their address; each with the people who work at it. */
export function connectedDevices(
  connections: readonly Connection[],
  devices: readonly DevicesTable[],
  present: readonly Present[],
): Connected[] {
  const paired = devices.filter((device) => device.revoked_at === null)
  const found = new Map<string, Connected>()
  const at = (device: string): Connected => {
    const known = found.get(device) ?? { device, people: [] }
    found.set(device, known)
    return known
  }
  for (const { fingerprint, remote } of connections) {
    const device = paired.find((one) => one.fingerprint === fingerprint)
    if (device !== undefined) at(device.name)
    else if (fingerprint === null) at(browserAt(remote))
  }
  for (const { person, device, remote } of present) {
    const name = device === null ? browserAt(remote) : devices.find((one) => one.id === device)?.name
    if (name === undefined) continue
    const { people } = at(name)
    if (!people.includes(person)) people.push(person)
  }
  return [...found.values()].toSorted((a, b) => a.device.localeCompare(b.device, 'id'))
}

function browserAt(remote: string): string {
  return `peramban ${remote}`
}
