// A BIND of our own: three zones, a key that may update and transfer, a key that may not, and a secondary where one is wanted.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from '../../../electron/core/domains/wire/client.ts'
import { query } from '../../../electron/core/domains/wire/exchange.ts'
import { types } from '../../../electron/core/domains/wire/records.ts'
import type { TsigKey } from '../../../electron/core/domains/wire/tsig.ts'
import { keyClause, makeKey } from './keys.ts'
import { binary, freePort, type Running, serverFolder, start } from './process.ts'
import { brokenZone, wildZone, wildZoneText, zone, zoneText } from './zone.ts'

export interface Bind extends Running {
  readonly server: Server
  readonly key: TsigKey
  readonly longKey: TsigKey
  /** Known to the server, without any right. */
  readonly powerless: TsigKey
}

export interface BindOptions {
  /** Listens here in place of a free port, to come back where it was. */
  readonly port?: number
  readonly zoneText?: string
  /** A secondary of this server, which hears of no change until it starts anew. */
  readonly copyOf?: Bind
}

export async function startBind(options: BindOptions = {}): Promise<Bind> {
  const program = binary('named', 'bind9')
  const folder = serverFolder('bind')
  const port = options.port ?? (await freePort())
  const { copyOf } = options
  const key = copyOf?.key ?? makeKey('siladom')
  const [longKey, powerless] = [makeKey('siladom-512', 'hmac-sha512'), makeKey('tanpa-hak')]
  writeFileSync(join(folder, 'zone.db'), options.zoneText ?? zoneText)
  writeFileSync(join(folder, 'wild.db'), wildZoneText)
  writeFileSync(
    join(folder, 'named.conf'),
    configuration(folder, port, [key, longKey, powerless], copyOf?.server ?? null),
  )
  const server = { host: '127.0.0.1', port }
  const running = await start({
    program,
    args: ['-g', '-c', join(folder, 'named.conf')],
    folder,
    ready: () => answers(server, zone),
  })
  return { ...running, server, key, longKey, powerless }
}

/** Whether the server is the zone's. */
export async function answers(server: Server, name: string): Promise<boolean> {
  const answered = await query({ server, timeout: 500, now: Date.now }, name, types.SOA)
  return answered.ok && answered.value.authoritative
}

function configuration(folder: string, port: number, keys: readonly TsigKey[], primary: Server | null): string {
  const rights = (name: string) => `
    deny ${name}. name "*.${zone}." ANY;
    deny ${name}. name ns1.${zone}. ANY;
    grant ${name}. wildcard *.${zone}. A AAAA CNAME TXT;`
  return `${keys.map(keyClause).join('')}
options {
  directory "${folder}";
  pid-file "${folder}/named.pid";
  session-keyfile "${folder}/session.key";
  managed-keys-directory "${folder}";
  listen-on port ${port} { 127.0.0.1; };
  listen-on-v6 { none; };
  recursion no;
  allow-query { 127.0.0.0/8; };
  allow-transfer { key siladom; key siladom-512; };
  dnssec-validation no;
  notify no;
  minimal-responses yes;
};
controls { };
logging { channel c { stderr; severity info; }; category default { c; }; category update { c; }; category update-security { c; }; };
${
  primary === null
    ? `zone "${zone}" { type primary; file "${folder}/zone.db"; update-policy {${rights('siladom')}${rights('siladom-512')} }; };`
    : `zone "${zone}" { type secondary; primaries { ${primary.host} port ${primary.port} key siladom; }; file "${folder}/copy.db"; };`
}
zone "${wildZone}" { type primary; file "${folder}/wild.db"; allow-update { key siladom; }; allow-transfer { key siladom; }; };
zone "${brokenZone}" { type secondary; primaries { 127.0.0.1 port 1; }; file "${folder}/broken.db"; };
`
}
