// Runs a work again and again, each time with one change of the disk that fails, and inspects what is left.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from './inspect.ts'
import { diskFrom } from './disk-model.ts'
import { imageOf, writeImage } from './images.ts'
import { type Mark, marksIn, readMarks } from './marks.ts'
import { type Recording, runWork, type Work } from './recording.ts'
import { type Change, readTape } from './tape.ts'

export interface Failure {
  /** sync, rename or write. */
  readonly kind: 'sync' | 'rename' | 'write'
  /** Number of the error, as Linux counts. */
  readonly error: number
  /** Which of its kind, from 1. */
  readonly at: number
  /** All from then on, until the worker was refused once. */
  readonly stays: boolean
}

export interface FailureReport {
  /** What was wrong. */
  readonly problems: readonly string[]
  /** Codes of the answers that refused a command. */
  readonly refused: readonly string[]
}

export interface FailingRun {
  readonly what: Work['what']
  readonly recording: Recording
  /** An empty folder. */
  readonly folder: string
  readonly failure: Failure
}

/** Works in a copy of what was there before the recording. Expected: the work succeeds in the end, all that it said is there, nothing is half done. */
export async function workWithFailure({ what, recording, folder, failure }: FailingRun): Promise<FailureReport> {
  const home = mkdtempSync(join(folder, 'run-'))
  const root = join(home, 'disk')
  cpSync(recording.before, root, { recursive: true })
  const marks = join(home, 'marks')
  const tape = join(home, 'tape')
  const fault = `${failure.kind}:${failure.error}:${failure.at}${failure.stays ? '+' : ''}`
  const ended = await runWork({ what, root, marks, fault, ...(failure.kind === 'sync' ? { tape } : {}) })
  const told = [...recording.already, ...readMarks(marks)]
  const problems = ended === 0 ? [] : [`the work ended with ${ended}`]
  if (failure.kind === 'sync') problems.push(...(await saidAlthoughFailed(readTape(tape), recording, root, home)))
  problems.push(...(await inspect({ dataDir: join(root, 'data'), told, underWay: null })))
  rmSync(home, { recursive: true, force: true })
  return {
    problems: problems.map((one) => `${what} with ${fault}: ${one}`),
    refused: told.flatMap((mark) => (mark.kind === 'refused' ? [mark.code] : [])),
  }
}

/** Works in a copy until the process is killed at one of its changes. Expected: all that it had said is there, nothing is half done. */
export async function workKilled({
  what,
  recording,
  folder,
  at,
}: Omit<FailingRun, 'failure'> & { readonly at: number }): Promise<readonly string[]> {
  const home = mkdtempSync(join(folder, 'run-'))
  const root = join(home, 'disk')
  cpSync(recording.before, root, { recursive: true })
  const marks = join(home, 'marks')
  const ended = await runWork({ what, root, marks, fault: `any:0:${at}` })
  const told = readMarks(marks)
  const all = recording.changes.flatMap((change) => (change.what === 'mark' ? marksIn(change.text) : []))
  const asked = { told: [...recording.already, ...told], underWay: all[told.length] ?? null }
  const problems = ended === 'SIGKILL' ? [] : [`the work ended by itself with ${ended}`]
  problems.push(...(await inspect({ dataDir: join(root, 'data'), ...asked })))
  rmSync(home, { recursive: true, force: true })
  return problems.map((one) => `${what} killed at change ${at}: ${one}`)
}

/** A power cut right after the first thing that was said once the sync had failed: is it there without that sync? */
async function saidAlthoughFailed(
  changes: readonly Change[],
  { before, already }: Recording,
  root: string,
  home: string,
): Promise<string[]> {
  const disk = diskFrom(before, root)
  const told: Mark[] = [...already]
  let failed = false
  for (const change of changes) {
    disk.apply(change)
    failed ||= change.what === 'failed sync'
    if (change.what !== 'mark') continue
    told.push(...marksIn(change.text))
    if (!failed) continue
    const cut = join(home, 'cut')
    mkdirSync(cut)
    writeImage(
      imageOf(disk, 'all lost', () => 0),
      cut,
    )
    const found = await inspect({ dataDir: join(cut, 'data'), told, underWay: null })
    return found.map((one) => `after a power cut: ${one}`)
  }
  return []
}
