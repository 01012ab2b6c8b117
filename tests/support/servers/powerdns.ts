// A PowerDNS of our own: its API with a key, its zones in an SQLite file, its DNS on loopback.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Server } from '../../../electron/core/domains/wire/client.ts'
import { answers } from './bind.ts'
import { binary, freePort, type Running, serverFolder, start } from './process.ts'
import { wildZone, wildZoneText, zone, zoneText } from './zone.ts'

export interface PowerDns extends Running {
  readonly server: Server
  readonly url: string
  readonly apiKey: string
  /** Makes a zone a copy of another server's, which cannot be written. */
  makeCopy(zone: string): Promise<void>
}

export async function startPowerDns(): Promise<PowerDns> {
  const program = binary('pdns_server', 'pdns-server pdns-backend-sqlite3')
  const util = binary('pdnsutil', 'pdns-server')
  const folder = serverFolder('pdns')
  const [port, apiPort] = [await freePort(), await freePort()]
  const apiKey = randomBytes(24).toString('hex')
  writeFileSync(join(folder, 'pdns.conf'), configuration(folder, port, apiPort, apiKey))
  for (const [name, text] of [
    [zone, zoneText],
    [wildZone, wildZoneText],
  ] as const) {
    writeFileSync(join(folder, `${name}.db`), text)
    if (name === zone) makeDatabase(folder)
    execFileSync(util, ['--config-dir', folder, 'load-zone', name, join(folder, `${name}.db`)], { stdio: 'pipe' })
  }
  const server = { host: '127.0.0.1', port }
  const url = `http://127.0.0.1:${apiPort}`
  const running = await start({
    program,
    args: [`--config-dir=${folder}`],
    folder,
    ready: async () => (await answers(server, zone)) && (await respond(`${url}/api/v1/servers`, apiKey)),
  })
  return {
    ...running,
    server,
    url,
    apiKey,
    makeCopy: async (name) => {
      const made = await fetch(`${url}/api/v1/servers/localhost/zones/${name}.`, {
        method: 'PUT',
        headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
        body: JSON.stringify({ kind: 'Slave', masters: ['127.0.0.1'] }),
      })
      if (!made.ok) throw new Error(`PowerDNS refused: ${made.status} ${await made.text()}`)
    },
  }
}

async function respond(url: string, apiKey: string): Promise<boolean> {
  try {
    return (await fetch(url, { headers: { 'x-api-key': apiKey } })).ok
  } catch {
    return false
  }
}

function makeDatabase(folder: string): void {
  const database = new DatabaseSync(join(folder, 'pdns.sqlite3'))
  database.exec(readFileSync('/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql', 'utf8'))
  database.close()
}

function configuration(folder: string, port: number, apiPort: number, apiKey: string): string {
  return `launch=gsqlite3
gsqlite3-database=${folder}/pdns.sqlite3
gsqlite3-pragma-synchronous=0
local-address=127.0.0.1
local-port=${port}
socket-dir=${folder}
api=yes
api-key=${apiKey}
webserver=yes
webserver-address=127.0.0.1
webserver-port=${apiPort}
webserver-allow-from=127.0.0.0/8
cache-ttl=0
query-cache-ttl=0
negquery-cache-ttl=0
zone-cache-refresh-interval=0
disable-axfr=no
allow-axfr-ips=127.0.0.0/8
guardian=no
daemon=no
setuid=
setgid=
include-dir=
`
}
