// How long a backup that counts takes, beside the least that anybody would do: `cp` and `integrity_check`.
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { backupId } from '../../electron/core/backups/place.ts'
import { runJob } from '../../electron/core/backups/run-job.ts'
import { type Pair, took } from './timing.ts'

const rounds = 3

/** Milliseconds, the fastest of each: whatever else a machine does only adds time. The folder is closed. */
export async function measureBackup(office: string): Promise<Pair> {
  const values: number[] = []
  const floors: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    floors.push((await took(async () => copyAndCheck(office))).ms)
    const at = Date.now() + round * 3_600_000
    const order = {
      dataDir: office,
      id: backupId(at, new Uint8Array(4)),
      kind: 'manual',
      at,
      program: 'bench',
    } as const
    const { ms } = await took(async () => {
      const made = await runJob('make', { ...order, seed: new Uint8Array(32).fill(1) })
      if (!made.ok) throw new Error(made.error.sentence)
    })
    values.push(ms)
  }
  return { value: Math.min(...values), floor: Math.min(...floors) }
}

/** Database and files copied, and the copy asked whether its pages are whole. */
function copyAndCheck(office: string): void {
  const folder = join(office, 'floor')
  for (const name of ['siladom.db', 'objects']) cpSync(join(office, name), join(folder, name), { recursive: true })
  const copy = new BetterSqlite(join(folder, 'siladom.db'), { readonly: true })
  if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('the copy is not whole')
  copy.close()
  rmSync(folder, { recursive: true })
}
