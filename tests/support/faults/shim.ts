// Builds the library that watches a process's changes to a folder (disk.c) and starts our processes under it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('disk.c', import.meta.url))

export interface Watch {
  /** The folder whose changes count. */
  readonly root: string
  /** What the process tells, in the same order as its changes. */
  readonly marks: string
  readonly tape?: string
  /** `sync:5:12`: see disk.c. */
  readonly fault?: string
}

/** Only Linux has what this rests on; there it needs a C compiler, which CI installs. */
export function canWatch(): boolean {
  return process.platform === 'linux' && (process.env['CI'] !== undefined || hasCompiler())
}

function hasCompiler(): boolean {
  return spawnSync('gcc', ['--version'], { stdio: 'ignore' }).status === 0
}

/** Runs a TypeScript file under the library; what it says on its error channel is shown. */
export function spawnWatched(script: string, words: readonly string[], watch: Watch): ChildProcess {
  const { root, marks, tape, fault } = watch
  const settings = {
    LD_PRELOAD: library(),
    DISK_ROOT: root,
    DISK_MARKS: marks,
    ...(tape === undefined ? {} : { DISK_TAPE: tape }),
    ...(fault === undefined ? {} : { DISK_FAULT: fault }),
  }
  return spawn(process.execPath, [script, ...words], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** The built library; the same source is built once. @throws Error with the compiler's words. */
function library(): string {
  const folder = join(tmpdir(), 'siladom-disk')
  const name = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 16)
  const built = join(folder, `${name}.so`)
  if (existsSync(built)) return built
  mkdirSync(folder, { recursive: true })
  const part = `${built}.${process.pid}`
  const done = spawnSync('gcc', ['-O2', '-shared', '-fPIC', '-o', part, source, '-ldl'], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`gcc cannot build disk.c: ${done.stderr}`)
  renameSync(part, built)
  return built
}
