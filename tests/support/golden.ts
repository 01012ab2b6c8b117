// `npm run golden`: keeps a small office of the present schema as a fixture, so that every later version is tried on it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { migrations } from '../../electron/core/store/migrations/all.ts'
import { newestVersion } from '../../electron/core/store/migrations/migrate.ts'
import { filesUnder } from './faults/recording.ts'

const worker = fileURLToPath(new URL('faults/work.ts', import.meta.url))
const folder = fileURLToPath(new URL('../fixtures/schemas', import.meta.url))

const home = mkdtempSync(join(tmpdir(), 'siladom-golden-'))
for (const what of ['office', 'morning']) {
  const done = spawnSync(process.execPath, [worker, what, join(home, 'data'), join(home, 'marks')], {
    stdio: 'inherit',
  })
  if (done.status !== 0) throw new Error(`the work ${what} ended with ${done.status}`)
}
const kept = [...filesUnder(join(home, 'data'))].filter(([path]) =>
  /^(siladom\.db|office\.key|objects\/.*)$/.test(path),
)
mkdirSync(folder, { recursive: true })
const path = join(folder, `${String(newestVersion(migrations)).padStart(4, '0')}.zip`)
writeFileSync(path, zipSync(Object.fromEntries(kept), { level: 9, mtime: new Date('2026-01-01T00:00:00') }))
rmSync(home, { recursive: true, force: true })
console.log(path)
