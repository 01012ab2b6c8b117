// A backup that is killed or meets a full disk: what does not count is never seen as counting, and goes away.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, statfsSync, writeFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkBackup } from '../../../electron/core/backups/check.ts'
import { backupsIn } from '../../../electron/core/backups/find.ts'
import { firstPlace } from '../../../electron/core/backups/place.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { refusal, value } from '../../support/api-client.ts'
import { backUp, officeWithFiles, someAt } from '../../support/backups.ts'
import { killsWanted, seeded } from '../../support/kill.ts'
import { smallDisk } from '../../support/small-disk.ts'

const worker = fileURLToPath(new URL('../../support/kill-backup-worker.ts', import.meta.url))

test('a backup killed at any moment never counts, and what is told as made is whole', async () => {
  const office = await officeWithFiles()
  await office.close()
  const random = seeded(7)
  const told: string[] = []
  for (let round = 0; round < killsWanted(12); round += 1) {
    const from = String(someAt + round * 90 * 24 * 3_600_000)
    const child = spawn(process.execPath, [worker, office.data, from], { stdio: ['ignore', 'pipe', 'inherit'] })
    const gone = once(child, 'exit')
    let said = ''
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString()
    })
    await Promise.race([once(child.stdout, 'data'), gone])
    await pause(random() * 150)
    child.kill('SIGKILL')
    await gone
    told.push(...said.split('\n').slice(0, -1))
    for (const { folder } of backupsIn(firstPlace(office.data))) expect(checkBackup(folder, null).ok, folder).toBe(true)
    const errors = (await verifyData(office.data, projectors)).filter(({ severity }) => severity === 'error')
    expect(errors).toEqual([])
  }
  expect(told.filter((one) => one.startsWith('failed'))).toEqual([])
  expect(told.length).toBeGreaterThanOrEqual(killsWanted(12))
  const last = value(backUp(office.data, someAt + 100 * 365 * 24 * 3_600_000))
  expect(readdirSync(firstPlace(office.data)).filter((name) => name.startsWith('.part-'))).toEqual([])
  expect(backupsIn(firstPlace(office.data))[0]?.manifest.id).toBe(last.id)
}, 120_000)

test('on a full disk no backup is made, the office is untouched, and freed space is enough', async ({ skip }) => {
  const office = await officeWithFiles()
  await office.close()
  const disk = smallDisk(40 * 1024)
  if (disk === null) return skip('a disk of a few megabytes needs the right to mount one')
  const data = join(disk, 'data')
  cpSync(office.data, data, { recursive: true })
  const ballast = join(disk, 'ballast')
  const free = () => {
    const { bavail, bsize } = statfsSync(disk)
    return bavail * bsize
  }
  writeFileSync(ballast, Buffer.alloc(free() - 8 * 1024 * 1024))
  expect(refusal(backUp(data)).code).toBe('disk_full')
  expect(backupsIn(firstPlace(data))).toEqual([])
  expect((await verifyData(data, projectors)).filter(({ severity }) => severity === 'error')).toEqual([])
  rmSync(ballast)
  value(backUp(data))
})
