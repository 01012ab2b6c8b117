// The offices that are measured: made once by `npm run sample`, kept beside other temporary files, copied for each run.
import { spawnSync } from 'node:child_process'
import { constants, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../../electron/core/log/canonical.ts'
import { projectors } from '../../electron/core/projectors.ts'
import { migrations } from '../../electron/core/store/migrations/all.ts'
import { addDays } from '../../shared/calendar/dates.ts'
import { localDateOf } from '../../shared/calendar/zone.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** An office fits a program with the same tables and projections; its day is left out, so that it is kept longer. */
const shape = sha256(
  JSON.stringify([migrations.map(({ sql }) => sql), projectors.map(({ name, version }) => [name, version])]),
).slice(0, 12)
const kept = join(tmpdir(), 'siladom-bench', shape)

/** The folder of the office with so many cases; made where it is missing or `fresh` is asked. Do not write to it. */
export function keptOffice(cases: number, fresh: boolean): string {
  const folder = join(kept, String(cases))
  if (fresh) rmSync(folder, { recursive: true, force: true })
  if (existsSync(folder)) return folder
  mkdirSync(kept, { recursive: true })
  const part = mkdtempSync(join(kept, 'part-'))
  const yesterday = addDays(localDateOf(Date.now(), 'Asia/Jakarta'), -1)
  const start = performance.now()
  const words = ['electron/cli/sample.ts', '--data', part, '--cases', String(cases), '--today', yesterday]
  const made = spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (made.status !== 0) throw new Error(`the office of ${cases} cases was not made`)
  console.error(`${cases} cases were made in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  renameSync(part, folder)
  return folder
}

export interface Workplace {
  /** A copy that may be written to. */
  copy(from: string, name: string): string
  remove(): void
}

export function workplace(): Workplace {
  mkdirSync(kept, { recursive: true })
  const folder = mkdtempSync(join(kept, 'run-'))
  return {
    copy: (from, name) => {
      const to = join(folder, name)
      rmSync(to, { recursive: true, force: true })
      cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE })
      return to
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
