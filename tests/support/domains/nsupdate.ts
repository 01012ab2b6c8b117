// Debian's nsupdate as somebody else who changes a zone, or as the operator who runs Siladom's script.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TsigKey } from '../../../electron/core/domains/wire/tsig.ts'
import { keyClause } from '../servers/keys.ts'
import { binary } from '../servers/process.ts'

/** What nsupdate printed; `ok` is its exit code 0. */
export async function nsupdate(script: string, key: TsigKey): Promise<{ ok: boolean; printed: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'siladom-nsupdate-'))
  const keyFile = join(folder, 'key')
  writeFileSync(keyFile, keyClause(key), { mode: 0o600 })
  const child = spawn(binary('nsupdate', 'bind9-dnsutils'), ['-v', '-t', '3', '-k', keyFile], { stdio: 'pipe' })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stdin.end(script)
  const code = await new Promise((resolve) => child.once('close', resolve))
  rmSync(folder, { recursive: true, force: true })
  return { ok: code === 0, printed }
}

/** Gives a name one address in place of whatever it had. */
export function changeScript(
  server: { host: string; port: number },
  zone: string,
  name: string,
  address: string,
): string {
  return `server ${server.host} ${server.port}\nzone ${zone}\nupdate delete ${name} A\nupdate add ${name} 300 A ${address}\nsend\n`
}
