// A Knot of our own: a key that may change names below the apex and transfer, and one that may nothing.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from '../../../electron/core/domains/wire/client.ts'
import type { TsigKey } from '../../../electron/core/domains/wire/tsig.ts'
import { answers } from './bind.ts'
import { makeKey, secretText } from './keys.ts'
import { binary, freePort, type Running, serverFolder, start } from './process.ts'
import { wildZone, wildZoneText, zone, zoneText } from './zone.ts'

export interface Knot extends Running {
  readonly server: Server
  readonly key: TsigKey
  readonly powerless: TsigKey
}

export async function startKnot(): Promise<Knot> {
  const program = binary('knotd', 'knot')
  const folder = serverFolder('knot')
  const port = await freePort()
  const [key, powerless] = [makeKey('siladom'), makeKey('tanpa-hak')]
  writeFileSync(join(folder, 'zone.db'), zoneText)
  writeFileSync(join(folder, 'wild.db'), wildZoneText)
  writeFileSync(join(folder, 'knot.conf'), configuration(folder, port, [key, powerless]))
  const server = { host: '127.0.0.1', port }
  const running = await start({
    program,
    args: ['-c', join(folder, 'knot.conf')],
    folder,
    ready: () => answers(server, zone),
  })
  return { ...running, server, key, powerless }
}

function configuration(folder: string, port: number, keys: readonly TsigKey[]): string {
  const zoneOf = (domain: string, file: string) => `
  - domain: ${domain}
    storage: "${folder}"
    file: ${file}
    acl: [update, transfer]
    zonefile-sync: -1
    zonefile-load: difference
    journal-content: changes`
  return `server:
    rundir: "${folder}"
    listen: 127.0.0.1@${port}
database:
    storage: "${folder}"
log:
  - target: stderr
    any: info
key:
${keys.map((key) => `  - id: ${key.name}\n    algorithm: ${key.algorithm}\n    secret: ${secretText(key)}`).join('\n')}
acl:
  - id: update
    key: siladom
    action: update
    update-type: [A, AAAA, CNAME, TXT]
    update-owner: name
    update-owner-match: sub
    update-owner-name: [${zone}., ${wildZone}.]
  - id: transfer
    key: siladom
    action: transfer
zone:${zoneOf(zone, 'zone.db')}${zoneOf(wildZone, 'wild.db')}
`
}
