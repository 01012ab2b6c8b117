// Runs a worker under disk.c and keeps what it changed, what it told, and the folder as it was before.
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Mark } from './marks.ts'
import { spawnWatched } from './shim.ts'
import { type Change, readTape } from './tape.ts'

const worker = fileURLToPath(new URL('work.ts', import.meta.url))

export interface Recording {
  readonly changes: readonly Change[]
  /** The watched folder before the work. */
  readonly before: string
  /** Where it lay while it was worked on. */
  readonly root: string
  /** What had been told before. */
  readonly already: readonly Mark[]
}

export interface Work {
  readonly what: 'setup' | 'sample' | 'office' | 'morning' | 'backup'
  /** Holds `data`, and nothing else. */
  readonly root: string
  readonly marks: string
  readonly tape?: string
  readonly fault?: string
}

/** @returns the exit code, or the signal that ended the process. */
export async function runWork({ what, root, ...watch }: Work): Promise<number | string | null> {
  const child = spawnWatched(worker, [what, join(root, 'data'), watch.marks], { root, ...watch })
  const [code, signal]: [number | null, string | null] = await once(child, 'exit').then(([one, other]) => [one, other])
  return signal ?? code
}

/** Works in `folder`; `prepare` makes what is there before, and says what was told of it. @throws Error where the work fails. */
export async function record(
  what: Work['what'],
  folder: string,
  prepare: (dataDir: string) => Promise<readonly Mark[]> = async () => [],
): Promise<Recording> {
  mkdirSync(join(folder, 'disk'))
  const root = realpathSync(join(folder, 'disk'))
  const already = await prepare(join(root, 'data'))
  const before = join(folder, 'before')
  cpSync(root, before, { recursive: true })
  const tape = join(folder, 'tape')
  const ended = await runWork({ what, root, marks: join(folder, 'marks'), tape })
  if (ended !== 0) throw new Error(`the work ${what} ended with ${ended}`)
  return { changes: readTape(tape), before, root, already }
}

/** Every file under a folder, by path; the shared memory of SQLite is no part of the disk. */
export function filesUnder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(entries.map((path) => [path.slice(folder.length + 1), readFileSync(path)]))
}
