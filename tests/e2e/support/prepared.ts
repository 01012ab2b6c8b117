// A practice office made once for each worker; every test works in a copy of its folder.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { today } from './shifted-date.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)

/** Runs one of the commands of `electron/cli` and answers what it printed; throws with it where it ends with a fault. */
export async function command(name: 'sample' | 'verify', ...words: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [`electron/cli/${name}.ts`, ...words], { cwd: root })
  return stdout
}

/** The practice office with its twelve requests, as of the day of the tests. */
export async function prepareOffice(browser: string): Promise<string> {
  const data = await emptyFolder(browser)
  await command('sample', '--data', data, '--cases', '12', '--today', today)
  return data
}

export async function emptyFolder(what = 'office'): Promise<string> {
  return await mkdtemp(join(tmpdir(), `siladom-e2e-${what}-`))
}

export async function copyOf(folder: string): Promise<string> {
  const copy = await emptyFolder()
  await cp(folder, copy, { recursive: true })
  return copy
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}
