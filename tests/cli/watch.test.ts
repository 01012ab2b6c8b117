// The round for a task scheduler: its codes, the lock of the folder, results that stay, alarms by the second round.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openStore } from '../../electron/core/store/open.ts'
import { type Practice, practice } from '../support/cases/practice.ts'
import { startBind } from '../support/servers/bind.ts'
import { tempFolder } from '../support/temp-data.ts'
import { watchOf } from '../support/watch.ts'

const script = fileURLToPath(new URL('../../electron/host/watch.ts', import.meta.url))

function watch(data: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--data', data], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

async function office(setting: object): Promise<Practice> {
  const made = await practice()
  await watchOf(made).save({ on: true, everyHours: 6, resolvers: [], ...setting })
  return made
}

test('a folder without an office, and one where nobody switched the watch on, are told apart', async () => {
  expect(watch(tempFolder())).toMatchObject({ status: 2, stderr: expect.stringContaining('belum berisi') })
  const off = await office({ on: false })
  off.services.store.close()
  expect(watch(off.dataDir)).toMatchObject({ status: 2, stderr: expect.stringContaining('belum dinyalakan') })
})

test('while the program is open on the folder, nothing is done and it says so', async () => {
  const open = await office({})
  expect(watch(open.dataDir)).toMatchObject({ status: 3, stderr: expect.stringContaining('sedang terbuka') })
  open.services.store.close()
})

test('each round is kept; a name that is missing twice is an alarm and exit code 1', async () => {
  const bind = await startBind()
  const made = await office({ resolvers: [`127.0.0.1:${bind.server.port}`] })
  made.services.store.close()
  const first = watch(made.dataDir)
  expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining('6 nama diperiksa: 5 bermasalah') })
  const second = watch(made.dataDir)
  await bind.stop()
  expect(second.status).toBe(1)
  expect(second.stdout).toMatch(/PERINGATAN dinkes\.contohkab\.go\.id: Nama ini tidak ada di DNS/)
  const reopened = await openStore({ dataDir: made.dataDir, create: false })
  if (!reopened.ok) throw new Error(reopened.error.sentence)
  const kept = await reopened.value.read((tx) => tx.selectFrom('watch_checks').select('id').execute())
  reopened.value.close()
  expect(kept).toHaveLength(12)
})
