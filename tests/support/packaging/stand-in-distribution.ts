// A folder that electron-builder takes for an unpacked Electron: nothing in it runs, but its fuses can be set.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The word by which the fuse tool finds the wire in the binary, its version, its length and its fuses, all on. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const wire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('111111111')])

export function makeStandIn(folder: string, root: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'locales'), { recursive: true })
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), version)
  for (const name of ['id', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${name}.pak`), name)
  const padding = Buffer.alloc(4096)
  writeFileSync(join(folder, 'electron'), Buffer.concat([padding, wire, padding]), { mode: 0o755 })
  const empty = join(folder, 'default-app')
  mkdirSync(empty)
  writeFileSync(join(empty, 'package.json'), '{}')
  asar(root, ['pack', empty, join(folder, 'resources/default_app.asar')])
}

/** The paths in an archive, with `/`. */
export function listAsar(root: string, archive: string): string[] {
  return asar(root, ['list', archive])
    .split('\n')
    .map((line) => line.trim().replaceAll('\\', '/'))
    .filter((line) => line !== '')
}

function asar(root: string, words: readonly string[]): string {
  const tool = join(root, 'node_modules/@electron/asar/bin/asar.js')
  const done = spawnSync(process.execPath, [tool, ...words], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (done.status !== 0) throw new Error(done.stderr)
  return done.stdout
}
